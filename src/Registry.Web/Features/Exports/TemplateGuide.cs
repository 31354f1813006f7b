using Registry.Domain.Members.Exporting;

namespace Registry.Web.Features.Exports;

/// <summary>The columns of the sheet to fill in, each with an example and how to write it; the words are keys of their translations.</summary>
internal static class TemplateGuide
{
    public static IReadOnlyList<(ExportField Field, string Example, string Guidance)> Columns { get; } =
    [
        (ExportField.FullName, "Nguyễn Thị Minh An", "Family name first. This column must be filled in; all others may stay empty."),
        (ExportField.Birth, "12/03/1965", "Day/month/year, month/year or the year alone. Write all four figures of the year."),
        (ExportField.Gender, "Female|list", "Male or Female."),
        (ExportField.Position, "Lecturer", "What the person is where they work."),
        (ExportField.Workplace, "Nha Trang University", "Where the person works; leave it empty for who is retired."),
        (ExportField.Occupation, "Teacher", "What the person does for a living."),
        (ExportField.Languages, "English, Japanese", "Foreign languages, parted by commas."),
        (ExportField.Nationality, "", "Only for foreigners: the name of their country. They can be associate or honorary members."),
        (ExportField.Phone, "0914 220 187", "With its leading 0. Several numbers are parted by semicolons."),
        (ExportField.Email, "minhan@example.vn", "One address."),
        (ExportField.Address, "12 Trần Phú, phường Nha Trang, Khánh Hòa", "As it is written on an envelope."),
        (ExportField.Ward, "phường Nha Trang", "As it is called today or was called before; the province beside it tells wards of one name apart."),
        (ExportField.Province, "tỉnh Khánh Hòa", "Of today, or of before the mergers: the register finds what it belongs to now."),
        (ExportField.Number, "NB-0141", "The number on the card, if there is one; no two members have the same."),
        (ExportField.Branch, "Nha Trang branch", "The name of the branch as the register has it; empty: the association itself."),
        (ExportField.Class, "Official member", "Official, associate or honorary member; empty: official."),
        (ExportField.Categories, "", "The groups the member is counted in, parted by semicolons, as the register has them."),
        (ExportField.JoinedOn, "2019", "Day/month/year, month/year or the year alone."),
        (ExportField.LeftOn, "", "Only for who has left: the first day on which they belong no longer."),
        (ExportField.LeavingReason, "", "Only for who has left: at their own wish, moved away, deceased or another reason."),
        (ExportField.Note, "", "Whatever else is worth keeping. Nothing about health, religion, origin or convictions."),
    ];
}
