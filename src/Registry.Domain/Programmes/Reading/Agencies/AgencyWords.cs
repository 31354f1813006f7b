using System.Text.RegularExpressions;

namespace Registry.Domain.Programmes.Reading.Agencies;

/// <summary>The nouns by which names of units begin and go on; looked for in bare text.</summary>
internal static partial class AgencyWords
{
    /// <summary>How long the noun is with which a unit's name begins here; 0 where none does.</summary>
    public static int HeadAt(string text, string bare, int at)
    {
        if (at >= bare.Length || !char.IsUpper(text[at]) || (at > 0 && char.IsLetterOrDigit(bare[at - 1])))
            return 0;

        var match = Head().Match(bare, at);
        return match.Success && match.Index == at ? match.Length : 0;
    }

    /// <summary>How long a sort of units named here is: "các sở, ban, ngành, đoàn thể tỉnh"; 0 where none is.</summary>
    public static int GroupAt(string bare, int at)
    {
        if (at > 0 && char.IsLetterOrDigit(bare[at - 1]))
            return 0;

        var match = Group().Match(bare, at);
        return match.Success && match.Index == at ? match.Length : 0;
    }

    public static bool IsGroup(string bare) => GroupAt(bare, 0) > 0 || bare.Contains("lien quan", StringComparison.Ordinal) || Several().IsMatch(bare);

    /// <summary>The Front, whom a committee may ask and never order.</summary>
    public static bool IsFront(string bare) => Front().IsMatch(bare);

    /// <summary>The second field of one office, in small letters: "Sở Thông tin và truyền thông".</summary>
    public static bool IsField(string bare, int at) => Field().Match(bare, at) is { Success: true };

    /// <summary>A word in small letters that belongs to the name before it: "tỉnh", "các tổ chức hữu nghị".</summary>
    public static int InnerAt(string bare, int at)
    {
        var match = Inner().Match(bare, at);
        return match.Success && match.Index == at ? match.Length : 0;
    }

    [GeneratedRegex("""
        \G(?:uy\s+ban|ubnd|ub\s*mttq\w*|ubmt\w*|mttq|mat\s+tran|hdnd|hoi\s+dong|van\s+phong|vp|so|phong|chi\s+cuc|cuc|tong\s+cuc|bo|ban|trung\s+tam|tt
        |cong\s+an|bdbp|bch|dai|bao|cong\s+(?:thong\s+tin|ttdt)|truong|hoc\s+vien|dai\s+hoc|vien|lien\s+hiep|lhcth\w*|lhh\w*|hoi|hiep\s+hoi|lien\s+doan
        |lien\s+minh|doan|tinh\s+doan|thanh\s+doan|tinh\s+uy|thanh\s+uy|huyen\s+uy|quan\s+uy|dang\s+uy|dang\s+bo|thuong\s+truc|thanh\s+tra|kho\s+bac
        |ngan\s+hang|bao\s+hiem|co\s+quan|don\s+vi|tong\s+lanh\s+su\s+quan|tlsq|dai\s+su\s+quan|cong\s+ty|tong\s+cong\s+ty|tap\s+doan|toa\s+an
        |hai\s+quan|quan\s+khu|bao\s+tang|thu\s+vien|benh\s+vien|nha\s+hat|cau\s+lac\s+bo|lanh\s+dao|chu\s+tich|dac\s+khu|tong\s+lien\s+doan|hoi\s+dong)
        (?!\p{L})
        (?<!\bban(?=\s+(?:hanh|tin|be|giao\b)))(?<!\bbao(?=\s+(?:cao|dam|ve|gom|chi\b|ton)))(?<!\bhoi(?=\s+(?:nghi|thao|dam|cho\b|thi\b|nhap|trai|xuan|y\b|hop|hoa|vien\b|thoai)))
        (?<!\bdai(?=\s+(?:hoi|bieu|dien|doan|le\b)))(?<!\bdoan(?=\s+(?:di\b|ra\b|vao\b|ket|cong\s+tac|cac\b|dai\s+bieu|vien\b|cua\b|den\b|sang\b|the\b|tham\b)))
        (?<!\bvien(?=\s+(?:tro|chuc|dan)))(?<!\bphong(?=\s+(?:trao|chong|van|phu)))(?<!\bso(?=\s+(?:ket|luong|voi|hieu|lieu|\d)))(?<!\bbo(?=\s+(?:sung|tri|may|phan)))
        (?<!\btruong(?=\s+(?:hop|doan)))(?<!\bcuc(?=\s+dien))(?<!\bdang\s+bo(?=\s+sung))
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Head();

    [GeneratedRegex("""
        \G(?:cac|nhung|moi|mot\s+so|thu\s+truong\s+cac|lanh\s+dao\s+cac)\s+
        (?:so|co\s+quan|don\s+vi|dia\s+phuong|doan\s+the|ban|bo|nganh|hoi(?!\s+(?:nghi|thao))|to\s+chuc(?!\s+phi\s+chinh\s+phu)|huyen|thi\s+xa|thanh\s+pho|xa|phuong|dac\s+khu|truong|phong|cap|luc\s+luong|chi\s+hoi|doanh\s+nghiep|dai|bao|to|thanh\s+vien)(?!\p{L})
        (?:(?:\s*,|\s*;|\s*-|\s+va|\s*/)?\s+(?:cac\s+)?(?:so|ban|bo|nganh|co\s+quan|don\s+vi|dia\s+phuong|doan\s+the|to\s+chuc(?=\s+(?:thanh|chinh|hoi|lien|huu|nhan|doan|co\b|dang)|[,.;)]|$)|chinh\s+tri|xa\s+hoi|nghe\s+nghiep|chuyen\s+mon|truc\s+thuoc|thuoc|tinh|thanh\s+pho|thanh\s+vien|thi\s+xa|huyen|quan|xa|phuong|thi\s+tran|dac\s+khu|cap|lien\s+quan|co\s+lien\s+quan|huu\s+nghi|nhan\s+dan|dai\s+hoc|cao\s+dang|hoc|bao\s+chi|dai\s+chung|bao|dai|truyen\s+thong|thong\s+tin|dang|nha\s+nuoc|trung\s+uong|o|tren\s+dia\s+ban|trong\s+tinh|cua\s+tinh|quan\s+chung|dac\s+thu|hoi|doanh\s+nghiep|khac|chi\s+hoi|Viet\s+Nam)(?!\p{L}))*
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase)]
    private static partial Regex Group();

    [GeneratedRegex(@"\b(?:cac (?:huyen|xa|phuong|so|hoi|cap|thi xa|thanh pho|truong)|hoi vien|thanh vien)\b")]
    private static partial Regex Several();

    [GeneratedRegex(@"\G(?:truyen thong|du lich|the thao|dao tao|cong nghe|dau tu|moi truong|xa hoi|truyen hinh|phat trien nong thon|ton giao|dan van|gia dinh)(?!\p{L})")]
    private static partial Regex Field();

    [GeneratedRegex(@"\b(?:mttq|ubmt\w*|mat tran to quoc|mat tran)\b")]
    private static partial Regex Front();

    [GeneratedRegex("""
        \G(?:tinh|thanh\s+pho|tp|huyen|quan|xa|phuong|thi\s+xa|thi\s+tran|dac\s+khu|nhan\s+dan|cac\s+(?:to\s+chuc(?:\s+(?:hoa\s+binh|doan\s+ket|huu\s+nghi|va|,|-))*|nuoc|khu|huyen|xa|phuong|co\s+quan|hoi|thanh\s+pho|thi\s+xa|dac\s+khu|cap|doan\s+the)|hoi\s+huu\s+nghi|huu\s+nghi|khu\s+(?:cong\s+nghiep|kinh\s+te|che\s+xuat)|cong\s+nghiep|kinh\s+te
        |nha\s+nuoc|ve\s+nguoi|o\s+nuoc\s+ngoai|nuoc\s+ngoai|quoc\s+te|trung\s+uong|dien\s+tu|to\s+quoc|dai\s+hoc|cao\s+dang|truong|truc\s+thuoc|dia\s+phuong|lien\s+quan|co\s+lien\s+quan
        |doan\s+the|chinh\s+tri|xa\s+hoi|bien\s+phong|cong\s+san|truyen\s+thong|thong\s+tin|chien\s+binh|nong\s+dan|phu\s+nu|du\s+lich|dao\s+tao|dau\s+tu|the\s+thao|cong\s+nghe|moi\s+truong|truyen\s+hinh|tai\s+[^,;.()]{2,30}?(?=\s*(?:[,;.()]|$)))(?!\p{L})
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Inner();
}
