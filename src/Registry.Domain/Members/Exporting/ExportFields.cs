namespace Registry.Domain.Members.Exporting;

/// <summary>What is known of the fields of exported lists.</summary>
public static class ExportFields
{
    private static readonly HashSet<ExportField> Contact = [ExportField.Phone, ExportField.Email, ExportField.Address, ExportField.Ward, ExportField.Province];

    private static readonly HashSet<ExportField> Birth =
    [
        ExportField.Birth, ExportField.BirthYear, ExportField.Gender, ExportField.Nationality, ExportField.Occupation, ExportField.Languages, ExportField.Note, ExportField.LeavingReason,
    ];

    /// <summary>Everything that can be read in again, without saying anything twice.</summary>
    public static IReadOnlyList<ExportField> Complete { get; } =
    [
        ExportField.Counter, ExportField.Number, ExportField.FullName, ExportField.FormerNames, ExportField.Kind, ExportField.Representative, ExportField.Birth, ExportField.Gender, ExportField.Nationality,
        ExportField.Position, ExportField.Workplace, ExportField.Occupation, ExportField.Languages, ExportField.Phone, ExportField.Email, ExportField.Address, ExportField.Ward,
        ExportField.Province, ExportField.Branch, ExportField.Office, ExportField.Class, ExportField.Categories, ExportField.JoinedOn, ExportField.LeftOn, ExportField.LeavingReason,
        ExportField.DeceasedOn, ExportField.Note,
    ];

    /// <summary>The list as most offices keep it.</summary>
    public static IReadOnlyList<ExportField> Usual { get; } =
    [
        ExportField.Counter, ExportField.FullName, ExportField.BirthYear, ExportField.Gender, ExportField.PositionAndWorkplace, ExportField.Phone, ExportField.Note,
    ];

    /// <summary>The kind of personal data that the field is; null: anybody who sees the list may have it.</summary>
    public static PersonalDataKind? KindOf(ExportField field) =>
        Contact.Contains(field) ? PersonalDataKind.Contact : Birth.Contains(field) ? PersonalDataKind.Birth : null;
}
