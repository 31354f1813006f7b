using Registry.Domain.Members.Exporting;

namespace Registry.Web.Localization;

/// <summary>Columns and orders of exported lists in words; also the keys of their translations.</summary>
/// <remarks>The headers are such as the import knows, in both languages.</remarks>
public static class ExportWords
{
    public static string Of(ExportField field) => field switch
    {
        ExportField.Counter => "No.",
        ExportField.Number => "Card number",
        ExportField.FullName => "Full name",
        ExportField.FamilyName => "Family name",
        ExportField.GivenName => "Given name",
        ExportField.FormerNames => "Former names",
        ExportField.Kind => "Person or organisation",
        ExportField.Representative => "Representative",
        ExportField.Birth => "Date of birth",
        ExportField.BirthYear => "Year of birth",
        ExportField.Gender => "Gender",
        ExportField.Nationality => "Nationality",
        ExportField.PositionAndWorkplace => "Position and workplace",
        ExportField.Position => "Position",
        ExportField.Workplace => "Workplace",
        ExportField.Occupation => "Occupation",
        ExportField.Languages => "Languages",
        ExportField.Phone => "Telephone",
        _ => OfOthers(field),
    };

    public static string Of(ExportSort sort) => sort switch
    {
        ExportSort.Branch => "By association and branch, then by name",
        ExportSort.Number => "By card number",
        ExportSort.JoinedOn => "By the day of joining",
        _ => "By given name",
    };

    /// <summary>Roughly how many characters a cell of the field has.</summary>
    public static int WidthOf(ExportField field) => field switch
    {
        ExportField.Counter => 6,
        ExportField.BirthYear or ExportField.Gender or ExportField.Number => 11,
        ExportField.Birth or ExportField.JoinedOn or ExportField.LeftOn or ExportField.DeceasedOn or ExportField.GivenName => 13,
        ExportField.FullName or ExportField.Email or ExportField.Branch or ExportField.Workplace or ExportField.Note => 28,
        ExportField.PositionAndWorkplace or ExportField.Address => 38,
        _ => 18,
    };

    private static string OfOthers(ExportField field) => field switch
    {
        ExportField.Email => "E-mail",
        ExportField.Address => "Address",
        ExportField.Ward => "Ward or commune",
        ExportField.Province => "Province",
        ExportField.Note => "Note",
        ExportField.Branch => "Branch",
        ExportField.Office => "Seat held",
        ExportField.Class => "Membership class",
        ExportField.Categories => "Categories",
        ExportField.JoinedOn => "Date joined",
        ExportField.LeftOn => "Date left",
        ExportField.LeavingReason => "Reason of leaving",
        _ => "Deceased on",
    };
}
