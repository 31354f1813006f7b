using Microsoft.Extensions.Localization;
using Registry.Domain.Members;
using Registry.Domain.Members.Exporting;
using Registry.Web.Localization;
using Registry.Web.Sheets.Writing;

namespace Registry.Web.Features.Exports;

/// <summary>A membership on its way into a file.</summary>
internal sealed record ExportedRow(int Counter, Membership Membership, Person Person, string? Office);

/// <summary>What stands in the cells of an exported list, written so that the import reads it as it is.</summary>
internal sealed class ExportCells(ExportLookups names, IStringLocalizer<Text> text)
{
    public SheetValue Of(ExportField field, ExportedRow row) => field switch
    {
        ExportField.Counter => row.Counter,
        ExportField.Number => row.Membership.Number,
        ExportField.Branch => names.Associations.GetValueOrDefault(row.Membership.AssociationId),
        ExportField.Office => row.Office,
        ExportField.Class => text[MemberWords.Of(row.Membership.Class)].Value,
        ExportField.Categories => Several(row.Membership.Categories.Select(one => names.Categories.GetValueOrDefault(one.CategoryId)).OfType<string>()),
        ExportField.JoinedOn => SheetValue.Of(row.Membership.Joined),
        ExportField.LeftOn => row.Membership.To,
        ExportField.LeavingReason => row.Membership.LeavingReason is { } reason ? text[MemberWords.Of(reason)].Value : null,
        ExportField.Phone => row.Person.Phone,
        ExportField.Email => row.Person.Email,
        ExportField.Address => row.Person.Address,
        ExportField.Ward => row.Person.WardId is { } ward ? names.Units.GetValueOrDefault(ward) : null,
        ExportField.Province => row.Person.ProvinceId is { } province ? names.Units.GetValueOrDefault(province) : null,
        _ => OfPerson(field, row.Person),
    };

    private SheetValue OfPerson(ExportField field, Person person) => field switch
    {
        ExportField.FullName => person.FullName,
        ExportField.FamilyName => Names(person).Family,
        ExportField.GivenName => Names(person).Given,
        ExportField.FormerNames => Several(person.FormerNames.Select(name => name.Name)),
        ExportField.Kind => text[MemberWords.Of(person.Kind)].Value,
        ExportField.Representative => person.Representative?.FullName,
        ExportField.Birth => SheetValue.Of(person.Birth),
        ExportField.BirthYear => person.BirthYear,
        ExportField.Gender => person.Gender switch { Gender.Male => text["Male|list"].Value, Gender.Female => text["Female|list"].Value, null => null, _ => text[MemberWords.Of(Gender.Other)].Value },
        ExportField.Nationality => person.CountryIso2 is { } country ? names.Countries.GetValueOrDefault(country, country) : null,
        ExportField.PositionAndWorkplace => string.Join(", ", new[] { person.Position, person.Workplace }.OfType<string>()),
        ExportField.Position => person.Position,
        ExportField.Workplace => person.Workplace,
        ExportField.Occupation => person.Occupation,
        ExportField.Languages => person.Languages,
        ExportField.Note => person.Note,
        ExportField.DeceasedOn => person.DeceasedOn,
        _ => default,
    };

    private static (string Family, string Given) Names(Person person)
    {
        var last = person.Kind == PersonKind.Organisation ? -1 : person.FullName.LastIndexOf(' ');
        return last < 0 ? ("", person.FullName) : (person.FullName[..last], person.FullName[(last + 1)..]);
    }

    /// <summary>Parted by semicolons; a single word with a comma in it has one behind it, so that the comma parts nothing.</summary>
    private static string Several(IEnumerable<string> words)
    {
        var joined = string.Join("; ", words);
        return joined.Contains(',', StringComparison.Ordinal) && !joined.Contains(';', StringComparison.Ordinal) ? joined + ";" : joined;
    }
}
