using Registry.Domain.Commemorations;
using Registry.Domain.Greetings;

namespace Registry.Web.Features.Commemorations.Greetings;

/// <summary>Ways of sending and states of rounds in words; also the keys of their translations.</summary>
internal static class GreetingWords
{
    public static string Of(LetterChannel channel) => channel switch
    {
        LetterChannel.Email => "E-mail",
        LetterChannel.Hand => "Brought by hand",
        _ => "By post",
    };

    public static string Of(RoundStatus status) => status switch
    {
        RoundStatus.Submitted => "Waits for approval",
        RoundStatus.Approved => "Approved",
        _ => "Draft",
    };

    public static string Mark(RoundStatus status) => status switch
    {
        RoundStatus.Approved => "ok",
        RoundStatus.Submitted => "late",
        _ => "open",
    };
}
