using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Members;
using Registry.Domain.Members.Import;
using Registry.Domain.Members.Import.Mapping;
using Registry.Domain.Members.Import.Rows;
using Registry.Web.Localization;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Exports;

public sealed class ExportRoundTripTests
{
    private static readonly DateOnly Today = new(2027, 3, 15);

    [Theory]
    [InlineData("vi", "Excel")]
    [InlineData("vi", "Semicolons")]
    [InlineData("vi", "Commas")]
    [InlineData("vi", "Tabs")]
    [InlineData("en", "Excel")]
    public async Task What_is_exported_is_read_in_again_and_loses_nothing(string language, string format)
    {
        await using var app = new RegistryApp();
        var list = await ExportedList.CreateAsync(app);
        using var file = await ExportedList.DownloadAsync(await list.SecretaryAsync(language), "complete", format, "?State=All");
        var (shape, records) = ExportedList.Read(file);

        var guesses = MappingGuess.Of([.. shape.Columns.Select(column => new ColumnSample(column.Header, column.Examples))]);
        var words = new KnownWords();
        words.AddBranch(list.Union.Id, list.Union.Name);
        words.AddBranch(list.Branch.Id, list.Branch.Name);
        words.AddCategory(list.Category.Id, list.Category.Name, list.Category.NameEn);
        words.Places = await app.InDatabaseAsync(async db => new KnownPlaces(await db.AdministrativeUnits.ToListAsync(), await db.UnitSuccessions.ToListAsync(), Today));
        words.AddCountry("JP", "Nhật Bản", "Japan");
        var reader = new RowReader(new([.. guesses.Select(guess => guess.Field)]), words, Today);
        var readings = records.Select(record => reader.Read([.. shape.Columns.Select(column => record.Row[column.Index].Text)])).ToList();

        Assert.DoesNotContain(readings.SelectMany(reading => reading.Findings), finding => finding.Remark.Kind != RemarkKind.Note);
        Assert.Equal(await KeptAsync(app), readings.Select(reading => Told(reading.Draft)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Every_word_of_a_list_that_is_fixed_is_read_again(string language)
    {
        var words = XDocument.Load(SourceTree.Folder("src", "Registry.Web", "Localization", "Text.vi.resx")).Root!.Elements("data")
            .ToDictionary(entry => entry.Attribute("name")!.Value, entry => entry.Element("value")!.Value);
        string Said(string key) => language == "vi" ? words[key] : key.Split('|')[0];

        Assert.All(Enum.GetValues<MembershipClass>(), one => Assert.Equal(one, MemberWordReader.ReadClass(Said(MemberWords.Of(one))).Value));
        Assert.All(Enum.GetValues<LeavingReason>(), one => Assert.Equal(one, MemberWordReader.ReadLeavingReason(Said(MemberWords.Of(one))).Value));
        Assert.All(Enum.GetValues<PersonKind>(), one => Assert.Equal(one, MemberWordReader.ReadKind(Said(MemberWords.Of(one))).Value));
        Assert.All(Enum.GetValues<Gender>(), one => Assert.Equal(one, GenderReader.Read(Said(MemberWords.Of(one))).Value));
    }

    /// <summary>All that the registry has of those in the list.</summary>
    private static async Task<IEnumerable<string>> KeptAsync(RegistryApp app)
    {
        var memberships = await app.InDatabaseAsync(db => db.Memberships.Include(one => one.Person!.Representative).Include(one => one.Categories).Where(one => one.Person!.RestrictedOn == null).ToListAsync());
        return memberships.Select(one => Told(new MemberDraft
        {
            FullName = one.Person!.FullName,
            Kind = one.Person.Kind,
            FormerNames = [.. one.Person.FormerNames.Select(name => name.Name)],
            Birth = one.Person.Birth,
            Gender = one.Person.Gender,
            CountryIso2 = one.Person.CountryIso2,
            Position = one.Person.Position,
            Workplace = one.Person.Workplace,
            Occupation = one.Person.Occupation,
            Languages = one.Person.Languages,
            Phone = one.Person.Phone,
            Email = one.Person.Email,
            Address = one.Person.Address,
            WardId = one.Person.WardId,
            ProvinceId = one.Person.ProvinceId,
            Representative = one.Person.Representative?.FullName,
            Note = one.Person.Note,
            Number = one.Number,
            BranchId = one.AssociationId,
            Class = one.Class,
            CategoryIds = [.. one.Categories.Select(category => category.CategoryId)],
            Joined = one.Joined,
            Left = one.To,
            LeavingReason = one.LeavingReason,
        })).Order(StringComparer.Ordinal);
    }

    private static string Told(MemberDraft draft) => $"{draft with { FormerNames = [], CategoryIds = [] }} {string.Join(';', draft.FormerNames)} {string.Join(';', draft.CategoryIds)}";
}
