using System.Text.RegularExpressions;

namespace Registry.Domain.Programmes.Reading.Outline;

/// <summary>Tells by the words of a label or of a column's heading what stands behind or below it.</summary>
internal static partial class DetailLabels
{
    public static DetailKind? Of(string bare)
    {
        var match = Label().Match(bare.Trim(' ', '.', ':', '*', '(', ')', '/'));
        return match.Success ? Kind(match) : null;
    }

    /// <summary>Labels with their colons within a text.</summary>
    public static MatchCollection In(string bare) => Inside().Matches(bare);

    public static DetailKind Kind(Match match) => Enum.GetValues<DetailKind>().First(kind => match.Groups[kind.ToString()].Success);

    private const string Words = """
        (?<TimeAndPlace>(?:du\s+kien\s+)?thoi\s+gian(?:\s*,\s*|\s+va\s+|\s*-\s*|\s*/\s*)dia\s+diem(?:\s+(?:to\s+chuc|thuc\s+hien))?)
        |(?<Number>so\s*tt|stt|tt|so\s+thu\s+tu|no\.?)
        |(?<Time>(?:du\s+kien\s+)?thoi\s+(?:gian|diem|han)(?:\s*,?\s*(?:du\s+kien|thuc\s+hien|to\s+chuc|trien\s+khai|hoan\s+thanh|tien\s+hanh|dien\s+ra|trinh|ban\s+hanh|bat\s+dau))*|tien\s+do(?:\s+(?:thuc\s+hien|hoan\s+thanh))?|ngay(?:\s+(?:thang|to\s+chuc|thuc\s+hien))?|thang|quy|lich)
        |(?<Place>(?:dia\s+(?:diem|ban)|noi)(?:\s+(?:to\s+chuc|thuc\s+hien|du\s+kien))*)
        |(?<LeadAndHelp>(?:cac\s+)?(?:co\s+quan|don\s+vi)?(?:\s*,?\s*don\s+vi)?\s*chu\s+tri\s*(?:,|-|/|va|;)?\s*(?:(?:co\s+quan|don\s+vi)(?:\s*,?\s*don\s+vi)?\s*)?phoi\s+hop(?:\s+thuc\s+hien)?)
        |(?<Help>(?:cac\s+)?(?:co\s+quan|don\s+vi|to\s+chuc|bo\s+phan|so\s*,?\s*nganh)?(?:\s*[,/]?\s*(?:don\s+vi|dia\s+phuong|to\s+chuc))*\s*(?:cung\s+)?phoi\s+hop(?:\s+(?:thuc\s+hien|to\s+chuc|voi))?)
        |(?<Lead>(?:cac\s+)?(?:co\s+quan|don\s+vi|to\s+chuc|bo\s+phan|phong|cap|nguoi|ban|can\s+bo)?(?:\s*[,/]?\s*(?:don\s+vi|dia\s+phuong|to\s+chuc|ca\s+nhan))*\s*(?:chu\s+tri|phu\s+trach|thuc\s+hien|dau\s+moi|tham\s+muu|chiu\s+trach\s+nhiem|to\s+chuc)(?:\s*[,/]?\s*(?:thuc\s+hien|to\s+chuc|tham\s+muu|chinh))*|phan\s+cong(?:\s+(?:thuc\s+hien|nhiem\s+vu|chu\s+tri))?|don\s+vi|co\s+quan)
        |(?<Participants>(?:thanh\s+phan|doi\s+tuong|dai\s+bieu|khach\s+moi)(?:\s+(?:tham\s+(?:du|gia)|moi|du))*)
        |(?<BudgetSource>nguon\s+(?:kinh\s+phi|von)(?:\s+thuc\s+hien)?)
        |(?<Budget>(?:du\s+(?:toan|kien))?\s*kinh\s+phi(?:\s+(?:thuc\s+hien|du\s+kien|to\s+chuc))*(?:\s*\(.*\))?|du\s+toan)
        |(?<Quantity>so\s+luong|quy\s+mo)(?:\s+\(.*\))?
        |(?<Product>(?:san\s+pham|ket\s+qua)(?:\s*[,/]?\s*(?:du\s+kien|dat\s+duoc|dau\s+ra|thuc\s+hien|ket\s+qua))*|hinh\s+thuc(?:\s+to\s+chuc)?)
        |(?<Note>ghi\s+chu|muc\s+dich|yeu\s+cau|y\s+nghia|chuong\s+trinh|lanh\s+dao\s+(?:chi\s+dao|phu\s+trach))
        |(?<Content>(?:ten\s+)?(?:cac\s+)?(?:noi\s+dung|nhiem\s+vu|hoat\s+dong|cong\s+viec|su\s+kien|cong\s+tac|ten\s+goi|chuong\s+trinh|dau\s+viec)(?:\s*[,/-]?\s*(?:va\s+)?(?:cong\s+viec|nhiem\s+vu|hoat\s+dong|noi\s+dung|chinh|cu\s+the|chu\s+yeu|trong\s+tam|thuc\s+hien|trien\s+khai|cong\s+tac|giai\s+phap|su\s+kien|doi\s+ngoai|nhan\s+dan))*)
        """;

    [GeneratedRegex($"^(?:{Words})$", RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Label();

    /// <remarks>In a sentence only labels that mean nothing else are believed; the others must begin the line.</remarks>
    [GeneratedRegex($@"(?:^[\s(]*|(?<=[.;,(+\v–-]\s*))(?:{Words})\s*:", RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Inside();
}
