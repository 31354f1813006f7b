using Registry.Data.Work;

namespace Registry.Web.Features.Administration.Letters;

/// <summary>The sign beside the state of a letter.</summary>
internal static class LetterSigns
{
    public static string Of(OutboxState state) => state switch
    {
        OutboxState.Sent => "ok",
        OutboxState.Failed => "bad",
        _ => "open",
    };
}
