using Registry.Data.Acts;

namespace Registry.Web.Features.Acts;

/// <summary>What was done, in words.</summary>
public static class ActWords
{
    public static string Of(ActKind kind) => kind switch
    {
        ActKind.Import => "A list was imported",
        ActKind.Merge => "Two records of one person were merged",
        ActKind.Categorising => "Categories were set",
        ActKind.PartnerMerger => "Two records of one partner were merged",
        ActKind.Transfer => "Members went to another branch",
        _ => "Members left",
    };
}
