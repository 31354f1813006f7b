using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Domain.Greetings;
using Registry.Web.Features.Commemorations.Letters;
using Registry.Web.Localization;

namespace Registry.Web.Features.Commemorations.Greetings;

/// <summary>What is done to a round as a whole, or to many of its letters at once.</summary>
public sealed class RoundActs(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text)
{
    /// <exception cref="RuleException">A date that nobody has verified is named before a leader sees the round.</exception>
    public void Submit(GreetingRound round)
    {
        if (round.Letters.FirstOrDefault(letter => letter.Status == LetterStatus.Draft && !letter.MayBePrinted()) is { } open)
            throw new RuleException("Greeting.DateNotVerified", Ui.Masthead.IsVietnamese ? open.Commemoration!.Anniversary!.NameVi : open.Commemoration!.Anniversary!.NameEn);

        round.Submit(reader.Name, time.GetUtcNow());
    }

    /// <summary>Approves the round, its letters, and the commemorations that exist for these letters only.</summary>
    public async Task ApproveAsync(GreetingRound round, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        round.Approve(reader.Name, now);
        var ids = round.Letters.Select(letter => letter.CommemorationId).Distinct().ToList();
        var carriers = await db.Commemorations.Include(one => one.Steps)
            .Where(one => ids.Contains(one.Id) && one.Form == CommemorationForm.Letter && one.Status == CommemorationStatus.Proposed).ToListAsync(cancellation);
        foreach (var carrier in carriers.Where(carrier => reader.May(Ability.Approve, carrier.OwnerId)))
            carrier.Approve(now, reader.UserId, reader.Name);
    }

    /// <summary>Changes the ticked letters; what is left empty stays. Words are written anew where the language changes.</summary>
    internal async Task ChangeAsync(GreetingRound round, IReadOnlyCollection<int> ids, RoundChange change, CancellationToken cancellation)
    {
        var letters = await db.Letters.Whole().Where(letter => letter.RoundId == round.Id && ids.Contains(letter.Id)).ToListAsync(cancellation);
        var writing = await LetterWriting.ForAsync(db, round.OwnerId, cancellation);
        var language = LetterLanguage.Read(change.Language, writing.Languages);
        foreach (var letter in letters)
        {
            if (change.Channel is { } channel)
                letter.GoBy(channel, letter.Email ?? letter.Contact?.Email ?? letter.Partner?.Email, letter.PostalAddress);
            if (!string.IsNullOrWhiteSpace(change.Signer))
                letter.SignBy(change.Signer, change.SignerTitle ?? letter.SignerTitle, change.SignerTitleEn ?? letter.SignerTitleEn);
            if (change.DatedOn is { } day)
                letter.Write(letter.BodyVi, letter.BodyEn, day);
            if (language is not null && language != LetterLanguage.Of(letter))
                Speak(letter, language, writing);
        }
    }

    public async Task RemoveAsync(GreetingRound round, IReadOnlyCollection<int> ids, CancellationToken cancellation)
    {
        foreach (var letter in await db.Letters.Where(letter => letter.RoundId == round.Id && ids.Contains(letter.Id) && letter.Status == LetterStatus.Draft).ToListAsync(cancellation))
        {
            round.Remove(letter);
            db.Letters.Remove(letter);
        }
    }

    /// <summary>What went by post or by hand has left the house.</summary>
    public int Posted(GreetingRound round)
    {
        var gone = round.Letters.Where(letter => letter.Status == LetterStatus.Approved && letter.Channel != LetterChannel.Email).ToList();
        foreach (var letter in gone)
            letter.Send(reader.Name, time.GetUtcNow());
        return gone.Count;
    }

    /// <summary>What the page says when somebody else was first.</summary>
    public async Task<string> SaveAsync(string done, CancellationToken cancellation) =>
        await db.SaveUnlessChangedAsync(cancellation) ? done : text["Somebody else changed it meanwhile. Look where it stands now."];

    private static void Speak(Letter letter, LetterLanguage language, LetterWriting writing)
    {
        letter.Speak(language.Language, language.Foreign);
        writing.Write(letter, letter.Commemoration!, letter.Partner is { } partner ? GreetingAddressee.Of(partner, letter.Contact) : GreetingAddressee.Of(letter.Addressee, letter.AddresseeEn));
    }
}

/// <summary>What a form changes on many letters; empty: as it is.</summary>
public sealed class RoundChange
{
    public string? Language { get; set; }

    public LetterChannel? Channel { get; set; }

    public string? Signer { get; set; }

    public string? SignerTitle { get; set; }

    public string? SignerTitleEn { get; set; }

    public DateOnly? DatedOn { get; set; }
}
