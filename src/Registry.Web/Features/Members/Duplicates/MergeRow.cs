using System.Globalization;
using Microsoft.Extensions.Localization;
using Registry.Domain.Members;
using Registry.Domain.Members.Duplicates;
using Registry.Web.Localization;

namespace Registry.Web.Features.Members.Duplicates;

/// <summary>One field of which two records say different things.</summary>
/// <param name="TakesSecond">The newer record's value is proposed, because the older one has none.</param>
public sealed record MergeRow(MergeField Field, string First, string Second, bool TakesSecond)
{
    public static IReadOnlyList<MergeRow> Of(Person first, Person second, IStringLocalizer<Text> text) =>
    [
        .. Merging.Differences(first, second)
            .Select(field => new MergeRow(field, Say(first, field, text), Say(second, field, text), !Merging.Says(first, field))),
    ];

    private static string Say(Person person, MergeField field, IStringLocalizer<Text> text) => field switch
    {
        MergeField.Name => person.FullName,
        MergeField.Birth => person.Birth.ToString(),
        MergeField.Gender => person.Gender switch { Gender.Female => text["Female"], Gender.Male => text["Male"], Gender.Other => text["Other gender"], _ => "" },
        MergeField.Nationality => person.CountryIso2 is { } country ? new RegionInfo(country).NativeName : text["Vietnamese citizen"],
        MergeField.Occupation => person.Occupation ?? "",
        MergeField.Position => person.Position ?? "",
        MergeField.Workplace => person.Workplace ?? "",
        MergeField.Languages => person.Languages ?? "",
        MergeField.Phone => person.Phone ?? "",
        MergeField.Email => person.Email ?? "",
        MergeField.Address => person.Address ?? "",
        MergeField.Hometown => person.Hometown ?? "",
        MergeField.Schooling => person.Schooling ?? "",
        MergeField.Qualification => person.Qualification ?? "",
        _ => person.Note ?? "",
    };
}
