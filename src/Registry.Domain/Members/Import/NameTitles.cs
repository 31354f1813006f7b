using System.Text.RegularExpressions;

namespace Registry.Domain.Members.Import;

/// <summary>Takes the titles off a name: Ông, Bà, TS., PGS.TS. and their like.</summary>
internal static partial class NameTitles
{
    private static readonly HashSet<string> FamilyNames =
    [
        "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương", "lý", "đào", "đoàn", "trịnh",
        "đinh", "lâm", "mai", "trương", "cao", "hà", "tạ", "phùng", "tô", "lương", "thái", "lưu", "châu", "vương", "quách", "triệu", "chu", "nông", "kiều",
        "tăng", "văn", "đàm", "hứa", "bế", "mạc", "diệp", "từ", "la", "quang", "thân", "nghiêm", "giang", "doãn", "thạch", "sơn", "kim", "danh", "tôn", "ninh",
    ];

    public static (string? Title, string Name) Split(string text, List<CellRemark> remarks)
    {
        var match = Titles().Match(text);
        var name = match.Success ? text[match.Length..].TrimStart() : text;
        if (!match.Success || !name.Any(char.IsLetter))
            return (null, text);

        var title = match.Value.Trim(' ', ':', '.');
        // Ông is a family name too: “Ông Ích Khiêm”, “Ông Cao Thắng”, “Ông Thị Kim Ngọc”
        if (Address().IsMatch(title) && !IsPerson(name))
        {
            remarks.Add(CellRemark.Doubt("Cell.NameMayHaveTitle", title, name).Proposing(name));
            return (null, text);
        }

        remarks.Add(CellRemark.Note("Cell.NameTitle", title));
        return (title, name);
    }

    private static bool IsPerson(string name)
    {
        var words = name.Split(' ');
        return words.Length > 2 && FamilyNames.Contains(words[0].ToLowerInvariant());
    }

    [GeneratedRegex(
        @"^(?:(?:ông bà|ông|bà|anh|chị|cô|chú|bác|đ/c|đc|đồng chí|mr|mrs|ms|miss|dr)(?:\s*[.:]\s*|\s+)|" +
        @"(?:gs|pgs|tskh|ts|ths|bs|bsck[i12]*|ds|ks|kts|cn|ls|nsnd|nsưt|ngnd|ngưt)(?:\s*[.,:]\s*|\s+(?=\p{Lu}\p{Ll}))|" +
        @"(?:giáo sư|phó giáo sư|tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|bác sĩ|bác sỹ|luật sư|kỹ sư|thượng tọa|đại đức|hòa thượng|ni sư|linh mục)[\s.:,]+)+",
        RegexOptions.IgnoreCase)]
    private static partial Regex Titles();

    /// <summary>A plain word of address that could begin a name.</summary>
    [GeneratedRegex("^(?:ông|anh|cô|chú|bác)$", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
