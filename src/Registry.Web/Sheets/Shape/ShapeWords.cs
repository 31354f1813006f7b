using System.Text.RegularExpressions;
using Registry.Domain;

namespace Registry.Web.Sheets.Shape;

/// <summary>Words by which headers, totals and signatures are known; all are compared folded.</summary>
internal static partial class ShapeWords
{
    public static string Fold(string text) => Spaces().Replace(SearchText.Fold(text), " ").Trim(' ', '.', ':', '*');

    /// <summary>A text that heads a column of members.</summary>
    public static bool IsHeader(string folded) => Headers().IsMatch(folded);

    /// <summary>A text that heads one half of a column: Nam, Nữ, Ngày, Di động.</summary>
    public static bool IsHalfHeader(string folded) => HalfHeaders().IsMatch(folded) || IsHeader(folded);

    public static bool IsCounter(string folded) => Counters().IsMatch(folded);

    /// <summary>A text that names a group of members: Chi hội Cam Ranh, II. Ban Chấp hành.</summary>
    public static bool IsGroup(string folded) => Groups().IsMatch(folded);

    public static bool IsTotal(string folded) => Totals().IsMatch(folded);

    /// <summary>A text that stands only below a list: a signature, a place and day, a remark on the whole.</summary>
    public static bool IsFoot(string folded) => Feet().IsMatch(folded);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(
        @"^(ho va ten|ho ten|ho,? ?(chu )?dem|ten( hoi vien)?|hoi vien|ho va chu dem|(nam|ngay|ngay thang nam|ngay,? thang,? nam) sinh|sinh( ngay| nam)?|gioi tinh|nam ?/ ?nu|gioi|" +
        @"chuc (vu|danh).*|don vi.*|co quan.*|noi (cong tac|lam viec|o).*|nghe nghiep|dien thoai.*|so dien thoai|sdt|s[oô] ?dt|dt|di dong|e-?mail|thu dien tu|dia chi.*|ghi chu|" +
        @"so the.*|ma (so|hoi vien|hv).*|so (hoi vien|hv)|chi hoi|hoi|loai hoi vien|thanh phan|doi tuong|dan toc|quoc tich|trinh do.*|ngay (vao|gia nhap|ket nap|ra).*|nam vao.*|que quan|ngoai ngu|" +
        @"(full )?name|given name|family name|birth.*|date of birth|year of birth|gender|sex|position|workplace|organi[sz]ation|phone.*|mobile|address|notes?|remarks?|member(ship)? (no|number|class)|joined.*|left.*|branch|category|categories)$")]
    private static partial Regex Headers();

    [GeneratedRegex(@"^(nam|nu|nam sinh|ngay|thang|ngay thang|co dinh|di dong|nha rieng|co quan|chuc vu|don vi|dang|chinh quyen|so|ngay cap|xa|phuong|tinh|male|female|m|f|home|work|year|month|day)$")]
    private static partial Regex HalfHeaders();

    [GeneratedRegex(@"^(stt|so tt|tt|so thu tu|no|nr|#|s\.t\.t|item|serial)$")]
    private static partial Regex Counters();

    [GeneratedRegex(@"^([ivx]{1,5}|[a-h])[.)/:\-] ?\w|^(chi hoi|phan hoi|lien chi hoi|hoi huu nghi|hoi vien|ban (chap hanh|thuong vu|kiem tra|chu nhiem|van dong)|khoi|nhom|to so|branch|group)\b")]
    private static partial Regex Groups();

    [GeneratedRegex(@"^tong (cong|so)\b(?! ty).{0,60}$|^(tong|cong)\s*[:(=]?\s*(\d.{0,40})?$|^(grand )?total\b.{0,40}$|^subtotal")]
    private static partial Regex Totals();

    [GeneratedRegex(
        @"^(\(?danh sach (nay )?(gom |co |tren )|an dinh danh sach|(nguoi|can bo) (lap|tong hop|lam)( bieu| bang| danh sach)?\b|lap bieu|t/?m\.? |k/?t\.? |tl\. |tuq\. |xac nhan( cua)?\b|thu truong|ghi chu:|luu y|noi nhan|" +
        @"\(?ky( va ghi ro| ten| ghi ro|,)|da ky|prepared by|approved by|signature)|^.{0,60}, ngay .{1,12} thang .{1,12} nam .{0,8}$|^ngay .{0,12}thang .{0,12}nam .{0,8}$")]
    private static partial Regex Feet();
}
