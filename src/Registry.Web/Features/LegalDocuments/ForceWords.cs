using Registry.Domain.Papers;

namespace Registry.Web.Features.LegalDocuments;

/// <summary>Whether a paper is in force, in words; also the keys of their translations.</summary>
public static class ForceWords
{
    public static string Of(LegalForce force) => force switch
    {
        LegalForce.InForce => "in force",
        LegalForce.NotYet => "not in force yet",
        LegalForce.InPart => "changed in part",
        _ => "no longer in force",
    };

    public static string Mark(LegalForce force) => force switch
    {
        LegalForce.InForce => "ok",
        LegalForce.Over => "bad",
        _ => "warn",
    };
}
