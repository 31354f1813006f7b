using Registry.Domain.Papers;

namespace Registry.Web.Features.OutgoingPapers;

/// <summary>States of numbered papers in words; also the keys of their translations.</summary>
public static class PaperStates
{
    public static string Of(OutgoingState state) => state switch
    {
        OutgoingState.Given => "Numbered, not issued yet",
        OutgoingState.Issued => "Issued|paper",
        _ => "Left empty",
    };

    public static string Mark(OutgoingState state) => state switch
    {
        OutgoingState.Given => "open",
        OutgoingState.Issued => "ok",
        _ => "warn",
    };
}
