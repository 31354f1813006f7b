using Registry.Domain.Anniversaries;

namespace Registry.Web.Ui;

/// <summary>Names short enough to stand below a ruler or at the head of a row.</summary>
public static class ShortNames
{
    private const string Relations = "Thiết lập quan hệ ngoại giao ";
    private const string RelationsEn = "Establishment of diplomatic relations between ";

    /// <summary>How names begin, and what is left of that on a ruler; the longer beginning stands first.</summary>
    private static readonly (string Opening, string Short)[] Openings =
    [
        (Relations + "Việt Nam – ", ""), ("Quốc khánh nước ", "QK "), ("Quốc khánh ", "QK "), ("Ngày ", ""), ("Ký ", ""),
        (RelationsEn + "Viet Nam and ", ""),
    ];

    /// <summary>Below a ruler: the other side alone.</summary>
    public static string Of(Anniversary anniversary)
    {
        var name = Name(anniversary);
        var (opening, start) = Openings.FirstOrDefault(each => name.Length > each.Opening.Length && name.StartsWith(each.Opening, StringComparison.Ordinal));
        return opening is null ? name : Capital(start + name[opening.Length..]);
    }

    /// <summary>At the head of a row: both sides of a relation.</summary>
    public static string WithBothSides(Anniversary anniversary)
    {
        var name = Name(anniversary);
        if (name.StartsWith(RelationsEn, StringComparison.Ordinal))
            return name[RelationsEn.Length..].Replace(" and ", " – ", StringComparison.Ordinal);

        return name.StartsWith(Relations, StringComparison.Ordinal) ? name[Relations.Length..] : name;
    }

    private static string Name(Anniversary anniversary) => Masthead.IsVietnamese ? anniversary.NameVi : anniversary.NameEn;

    private static string Capital(string name) => string.Concat(name[..1].ToUpperInvariant(), name.AsSpan(1));
}
