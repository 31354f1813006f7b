using Registry.Domain.Commemorations;
using Registry.Web.Features.Commemorations.Letters;
using Registry.Web.Mail;

namespace Registry.Web.Features.Commemorations.Greetings;

/// <summary>Says why a letter cannot leave by e-mail now.</summary>
internal static class LetterReadiness
{
    /// <param name="stopped">Addresses that nothing more is sent to.</param>
    /// <returns>The reason, as the key of its translation; null: it can leave.</returns>
    public static string? WhyNot(Letter letter, IReadOnlySet<string> stopped)
    {
        if (!letter.MayBePrinted())
            return "the date is not verified";
        if (letter.PlacesLeft.Count > 0)
            return "a place in the words is not filled";
        if (letter.Partner is { MergedIntoId: not null })
            return "the partner is no longer in the register";
        if (letter.Email is null || !Outbox.CanReach(letter.Email))
            return "no e-mail address that works";

        return stopped.Contains(letter.Email) ? "three letters to its address failed" : null;
    }
}
