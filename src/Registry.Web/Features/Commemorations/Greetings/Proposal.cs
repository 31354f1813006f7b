using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
using Registry.Domain.Greetings;
using Registry.Domain.Partners;

namespace Registry.Web.Features.Commemorations.Greetings;

/// <summary>Somebody who might be greeted on a day, and why.</summary>
/// <param name="LastYear">What went to them on the same occasion the year before.</param>
/// <param name="ThisYear">What is written to them on this occasion already.</param>
/// <param name="IsProposed">Ticked at the beginning.</param>
internal sealed record Proposal(Occurrence Day, Partner Partner, Contact? Contact, EarlierLetter? LastYear, EarlierLetter? ThisYear, bool IsProposed)
{
    public Recipient Key => new(new(Day.Anniversary.Id, Day.Year), Partner.Id, Contact?.Id);

    public GreetingAddressee Addressee => GreetingAddressee.Of(Partner, Contact);

    public string? Email => Contact?.Email ?? Partner.Email;

    /// <summary>As last year; else in a language of the person's for which there is a text; else as the partner's file says.</summary>
    public LetterLanguage Language(IReadOnlyCollection<string> written)
    {
        if (LastYear is { } last)
            return new(last.Language, last.ForeignLanguage);
        if (Contact?.Languages.FirstOrDefault(written.Contains) is { } own)
            return own == "vi" ? LetterLanguage.Vietnamese : new("both", own);

        return Partner.Language == "vi" ? LetterLanguage.Vietnamese : LetterLanguage.Both;
    }
}

/// <summary>A letter of this year or the year before to the same addressee.</summary>
internal sealed record EarlierLetter(
    int Id, int CommemorationId, int AnniversaryId, int Year, int? PartnerId, int? ContactId, LetterStatus Status, string Language, string ForeignLanguage, LetterChannel Channel, string? PostalAddress);
