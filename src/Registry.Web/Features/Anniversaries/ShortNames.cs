using Registry.Domain.Anniversaries;
using Registry.Web.Ui;

namespace Registry.Web.Features.Anniversaries;

/// <summary>Names short enough to stand below a ruler.</summary>
public static class ShortNames
{
    private static readonly string[] Openings =
    [
        "Thiết lập quan hệ ngoại giao Việt Nam – ", "Quốc khánh nước ", "Quốc khánh ", "Ngày ", "Establishment of diplomatic relations between Viet Nam and ",
        "National day of ", "National Day of ",
    ];

    public static string Of(Anniversary anniversary)
    {
        var name = Masthead.IsVietnamese ? anniversary.NameVi : anniversary.NameEn;
        var opening = Openings.FirstOrDefault(opening => name.StartsWith(opening, StringComparison.Ordinal) && name.Length > opening.Length);
        return opening is null ? name : string.Concat(name[opening.Length..][..1].ToUpperInvariant(), name.AsSpan(opening.Length + 1));
    }
}
