using System.Text.RegularExpressions;

namespace Registry.Domain.Programmes.Reading.Outline;

/// <summary>Tells by the words of a heading what its part of the plan is about.</summary>
internal static partial class SectionRoles
{
    public static SectionRole Of(string bare)
    {
        var match = Role().Match(bare);
        return !match.Success ? SectionRole.Other
            : Enum.GetValues<SectionRole>().First(role => role != SectionRole.Other && match.Groups[role.ToString()].Success);
    }

    /// <summary>A heading further in makes its part one of activities or duties only where it opens with the word.</summary>
    public static SectionRole Inner(string bare, SectionRole outer) =>
        OpensWithActivities().IsMatch(bare) ? SectionRole.Activities : OpensWithDuties().IsMatch(bare) ? SectionRole.Duties : outer;

    [GeneratedRegex("""
        (?<Duties>to\s+chuc\s+(?:trien\s+khai\s+)?thuc\s+hien|phan\s+cong|trach\s+nhiem(?:\s+(?:cua|thuc\s+hien|cac))|to\s+chuc\s+trien\s+khai|bien\s+phap\s+to\s+chuc)
        |(?<Purpose>^(?:cac\s+)?(?:muc\s+(?:dich|tieu)|yeu\s+cau|quan\s+diem|phuong\s+cham|dac\s+diem|tinh\s+hinh|danh\s+gia|ket\s+qua|co\s+so|su\s+can\s+thiet|pham\s+vi|doi\s+tuong|nguyen\s+tac))
        |(?<Reports>(?:che\s+do|thong\s+tin\s*,?)\s+bao\s+cao|^bao\s+cao)
        |(?<Budget>^(?:du\s+toan\s+|nguon\s+|ve\s+)?kinh\s+phi)
        |(?<Activities>hoat\s+dong\s+(?:cu\s+the|trong\s+tam|chu\s+yeu|chinh|trong\s+nam|nam\s+\d|doi\s+ngoai\s+(?:trong\s+tam|nam|cu\s+the))|noi\s+dung\s+hoat\s+dong|^(?:cac\s+|danh\s+muc\s+)?(?:hoat\s+dong|su\s+kien|ngay\s+le)|chuong\s+trinh\s+(?:hoat\s+dong|cu\s+the|cong\s+tac)|lich\s+(?:hoat|cong|cac)|ke\s+hoach\s+cu\s+the|cong\s+viec\s+cu\s+the|tien\s+do\s+thuc\s+hien)
        |(?<Tasks>nhiem\s+vu|giai\s+phap|noi\s+dung|phuong\s+huong|cong\s+tac\s+trong\s+tam)
        |(?<Annex>^phu\s+luc)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Role();

    [GeneratedRegex(@"^(?:cac |mot so |danh muc )?(?:hoat dong|su kien|lich|ngay le|ke hoach cu the)\b")]
    private static partial Regex OpensWithActivities();

    [GeneratedRegex(@"^(?:to chuc (?:trien khai )?thuc hien|phan cong|trach nhiem)\b")]
    private static partial Regex OpensWithDuties();
}
