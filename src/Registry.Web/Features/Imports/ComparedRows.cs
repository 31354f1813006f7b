using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Imports;
using Registry.Domain.Members;
using Registry.Domain.Members.Import.Comparing;
using Registry.Domain.Members.Import.Mapping;
using Registry.Web.Localization;
using Registry.Web.Ui;

namespace Registry.Web.Features.Imports;

/// <summary>Puts rows beside the register in words: names of branches, categories and countries in place of keys.</summary>
public sealed class ComparedRows(RegistryDbContext db, ImportScopes scopes, IStringLocalizer<Text> text)
{
    private Dictionary<int, string> associations = [];
    private Dictionary<int, string> categories = [];
    private Dictionary<string, string> countries = [];
    private Dictionary<string, string> units = [];

    public async Task<IReadOnlyList<ComparedRow>> OfAsync(Import import, IReadOnlyList<ImportRow> rows, CancellationToken cancellation)
    {
        var scope = await scopes.LoadAsync(import, cancellation);
        var vietnamese = Masthead.IsVietnamese;
        var (tree, ids) = (scope.Tree.ToList(), rows.Select(row => row.PersonId).OfType<int>().ToList());
        associations = await db.Associations.Where(one => EF.Parameter(tree).Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => vietnamese ? one.Name : one.NameEn, cancellation);
        categories = await db.MemberCategories.ToDictionaryAsync(one => one.Id, one => vietnamese ? one.Name : one.NameEn, cancellation);
        countries = await db.Countries.ToDictionaryAsync(one => one.Iso2, one => vietnamese ? one.NameVi : one.NameEn, cancellation);
        units = scope.Places is null ? [] : await db.AdministrativeUnits.ToDictionaryAsync(one => one.Id, one => one.FullName, cancellation);
        var names = await db.Persons.Where(person => EF.Parameter(ids).Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.FullName, cancellation);
        return [.. rows.Select(row => Of(row, scope.Reader.Read(ImportJson.Read<List<string>>(row.Cells)!).Draft.FullName, names.GetValueOrDefault(row.PersonId ?? 0)))];
    }

    private ComparedRow Of(ImportRow row, string name, string? known)
    {
        var differences = ImportJson.Read<List<FieldDifference>>(row.Differences) ?? [];
        var isTwin = row.Outcome is RowOutcome.Twin or RowOutcome.Again;
        return new(
            row.Number, name, known, row.Outcome, isTwin ? row.Twin : null, row.Score, ImportWords.Reasons(row.Reasons, text), row.HasMoved, ComparedRow.ChosenOf(row.Choice, row.Outcome),
            [.. differences.Select(one => new ComparedField(text[ImportWords.Of(one.Field)], Say(one.Field, one.Before), Say(one.Field, one.After)))],
            ComparedRow.ChoicesFor(row.Outcome, differences.Count, text));
    }

    private string? Say(ImportField field, string? value) => value is null ? null : field switch
    {
        ImportField.Gender => text[$"Gender.{Enum.Parse<Gender>(value)}"],
        ImportField.Class => text[$"MembershipClass.{Enum.Parse<MembershipClass>(value)}"],
        ImportField.Nationality => countries.GetValueOrDefault(value, value),
        ImportField.Ward or ImportField.Province => units.GetValueOrDefault(value, value),
        ImportField.Branch => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? associations.GetValueOrDefault(id, value) : text["{0} (new)", value],
        ImportField.Categories => string.Join("; ", value.Split(',').Select(id => categories.GetValueOrDefault(int.Parse(id, CultureInfo.InvariantCulture), id))),
        _ => value,
    };
}
