using Registry.Domain.Associations;

namespace Registry.Web.Localization;

/// <summary>Kinds and statuses of associations and congresses in words; also the keys of their translations.</summary>
public static class AssociationWords
{
    public static string Of(AssociationKind kind) => kind switch
    {
        AssociationKind.Union => "Union",
        AssociationKind.Association => "Association",
        _ => "Branch",
    };

    public static string Of(AssociationStatus status) => status switch
    {
        AssociationStatus.Canvassing => "Being canvassed",
        AssociationStatus.Active => "Active",
        AssociationStatus.FoundingCommittee => "Founding committee at work",
        AssociationStatus.Suspended => "Suspended",
        AssociationStatus.Merged => "Merged into another",
        AssociationStatus.Split => "Divided",
        _ => "Dissolved",
    };

    /// <summary>The mark a status wears.</summary>
    public static string Mark(AssociationStatus status) => status switch
    {
        AssociationStatus.Active => "ok",
        AssociationStatus.Canvassing or AssociationStatus.FoundingCommittee => "open",
        AssociationStatus.Suspended => "warn",
        _ => "",
    };

    public static string Of(AreaLevel level) => level switch
    {
        AreaLevel.National => "The whole country or several provinces",
        AreaLevel.Province => "A province",
        AreaLevel.District => "A district (until 30/06/2025)",
        _ => "A commune or ward",
    };

    public static string Of(ReportKind kind) => kind switch
    {
        ReportKind.Activity => "Organisation and activity",
        _ => "Financial settlement",
    };

    public static string Of(CongressKind kind) => kind switch
    {
        CongressKind.Founding => "Founding congress",
        CongressKind.Term => "Term congress",
        _ => "Extraordinary congress",
    };

    /// <summary>As papers number congresses: lần thứ III.</summary>
    public static string Roman(int number)
    {
        (int Value, string Sign)[] signs = [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var roman = "";
        foreach (var (value, sign) in signs)
            for (; number >= value; number -= value)
                roman += sign;

        return roman;
    }
}
