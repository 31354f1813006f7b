using Registry.Domain.Commemorations;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Calendars.Invitations;
using Registry.Web.Documents.GreetingLetters;
using Registry.Web.Localization;

namespace Registry.Web.Documents.GuestPapers;

/// <summary>Composes the letter of invitation (giấy mời) or of thanks on paper, in the guest's language or in both side by side.</summary>
/// <param name="commemoration">With its owner.</param>
public sealed class InvitationLetter(Commemoration commemoration, Invitation? invitation, DateOnly day)
{
    public Paper Compose(Guest guest, bool thanks) => GreetingLetterDocument.Compose(LetterTo(guest, thanks));

    /// <summary>The letter as its renderers take it.</summary>
    public GreetingLetter LetterTo(Guest guest, bool thanks)
    {
        var owner = commemoration.Owner!;
        var (name, nameEn) = owner.NameOn(day);
        var contact = string.Join(" · ", new[] { owner.Address, owner.Email }.Where(part => !string.IsNullOrWhiteSpace(part)));
        return new(
            new(name, nameEn, contact),
            guest.IsInVietnamese ? Text(guest, thanks, Words.Vietnamese) : null,
            guest.IsInEnglish ? Text(guest, thanks, Words.English) : null,
            ForeignName.Of(guest.NameOwn),
            null,
            day.Year,
            IsDraft: false);
    }

    private LetterText Text(Guest guest, bool thanks, Words words)
    {
        List<string> body = [.. Body(guest, thanks, words)];
        if (!thanks)
            body.AddRange(Facts(words));
        return new(
            commemoration.Owner!.Place, OccasionWords.Whole(guest, words), words[thanks ? "Thanks" : "Invitation"], string.Join('\n', body),
            words.IsVietnamese ? invitation?.SignerTitle : invitation?.SignerTitleEn ?? invitation?.SignerTitle, invitation?.Signer);
    }

    private string[] Body(Guest guest, bool thanks, Words words)
    {
        var own = (thanks, words.IsVietnamese) switch
        {
            (true, true) => invitation?.ThanksVi,
            (true, false) => invitation?.ThanksEn,
            (false, true) => invitation?.TextVi,
            _ => invitation?.TextEn,
        };
        if (own is not null)
            return own.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        var title = OccasionWords.Title(commemoration, words);
        return [thanks
            ? words["Thank you for being with us at “{0}”.", title]
            : words["{0} has the honour to invite {1} to “{2}”.", words.Choose(commemoration.Owner!.Name, commemoration.Owner.NameEn), OccasionWords.Whole(guest, words), title]];
    }

    private IEnumerable<string> Facts(Words words)
    {
        var there = OccasionWords.There(commemoration.Date, commemoration.StartsAt, commemoration.EndsAt, invitation?.PartnerZone);
        yield return words["When: {0}", OccasionWords.When(commemoration, words)] + (there is null ? "" : " · " + there);
        if (commemoration.Place is { } place)
            yield return $"{words["Where|label"]}: {place}";
        if ((words.IsVietnamese ? invitation?.DressVi : invitation?.DressEn ?? invitation?.DressVi) is { } dress)
            yield return words["Dress: {0}", dress];
        if (invitation?.AnswerBy is { } by)
            yield return words["Please answer by {0}", Calendars.CalendarDates.Day(by, words)] + (invitation.AskAt is { } askAt ? $" ({askAt})" : "");
        else if (invitation?.AskAt is { } ask)
            yield return $"{words["Questions|label"]}: {ask}";
    }
}
