using Registry.Domain.Members;
using Registry.Web.Documents;

namespace Registry.Web.Features.Papers;

/// <summary>What fills the places of a letter for one member.</summary>
internal static class LetterPlaces
{
    public static IReadOnlyDictionary<string, string> Of(Membership row, string association) => new Dictionary<string, string>
    {
        ["xưng hô"] = (TitleOf(row.Person!) ?? "").ToLowerInvariant(),
        ["họ tên"] = row.Person!.FullName,
        ["số thẻ"] = row.Number ?? "",
        ["nơi sinh hoạt"] = association,
        ["vào hội"] = PaperDates.Known(row.Joined, vietnamese: true) ?? "",
    };

    /// <summary>"Bà Lê Thị An"; an organisation by its name alone.</summary>
    public static string AddresseeOf(Person person) => $"{TitleOf(person)} {person.FullName}".Trim();

    /// <summary>How the person is addressed; both ways where nobody knows, nothing for an organisation.</summary>
    public static string? TitleOf(Person person) => (person.Kind, person.Gender) switch
    {
        (PersonKind.Organisation, _) => null,
        (_, Gender.Female) => "Bà",
        (_, Gender.Male) => "Ông",
        _ => "Ông/Bà",
    };
}
