using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Domain.Greetings;
using Registry.Web.Features.Commemorations.Letters;

namespace Registry.Web.Features.Commemorations.Greetings;

/// <summary>Makes a round and its letters from what was chosen, all of it or nothing.</summary>
public sealed class RoundMaking(RegistryDbContext db, Reader reader, PlanFromDays plan, TimeProvider time)
{
    /// <summary>The commemorations that carry the letters: what is planned for the day already, or a new one of letters only.</summary>
    internal async Task<Dictionary<Pick, Commemoration>> CarriersAsync(Association owner, IReadOnlyCollection<Pick> days, CancellationToken cancellation)
    {
        var there = await PlannedAsync(owner.Id, days, cancellation);
        var missing = days.Where(day => !there.ContainsKey(day)).ToDictionary(day => day, _ => CommemorationForm.Letter);
        if (missing.Count == 0)
            return there;

        await plan.PlanAsync(owner, missing, cancellation);
        db.ChangeTracker.Clear();
        return await PlannedAsync(owner.Id, days, cancellation);
    }

    /// <summary>Writes the letters of the chosen into a round; nothing is saved yet.</summary>
    /// <param name="again">The same greeting may go out once more to those who have one.</param>
    internal async Task FillAsync(
        GreetingRound round, IReadOnlyList<Proposal> chosen, IReadOnlyDictionary<Pick, Commemoration> carriers, RoundChoices choices, bool again, CancellationToken cancellation)
    {
        var writing = await LetterWriting.ForAsync(db, round.OwnerId, cancellation);
        var offices = await ContactsAsync(chosen, cancellation);
        foreach (var one in chosen)
        {
            var carrier = carriers[one.Key.Day];
            var language = choices.Language ?? one.Language(writing.Languages);
            var letter = new Letter(carrier, one.Partner.Id, one.Partner.NameVi, language.Language);
            letter.SpeakForeign(language.Foreign);
            letter.GoTo(one.Contact is { } contact ? offices[contact.Id] : null);
            letter.SignBy(choices.Signer, choices.SignerTitle, choices.SignerTitleEn);
            letter.GoBy(choices.Channel ?? one.LastYear?.Channel ?? (one.Email is null ? LetterChannel.Post : LetterChannel.Email), one.Email, one.Partner.Postal.IsEmpty ? one.LastYear?.PostalAddress : null);
            writing.Write(letter, carrier, one.Addressee);
            if (again && one.ThisYear is not null)
                letter.Again(await db.RepeatsAsync(letter, cancellation), reader.Name);
            letter.JoinRound(round);
        }
    }

    public GreetingRound Begin(Association owner, Guid form, string title)
    {
        var round = new GreetingRound(owner, form, title, reader.Name, time.GetUtcNow());
        db.GreetingRounds.Add(round);
        return round;
    }

    private async Task<Dictionary<int, Domain.Partners.Contact>> ContactsAsync(IReadOnlyList<Proposal> chosen, CancellationToken cancellation)
    {
        var ids = chosen.Select(one => one.Contact?.Id).OfType<int>().Distinct().ToList();
        return await db.Contacts.Where(contact => ids.Contains(contact.Id)).Include(contact => contact.Office).ToDictionaryAsync(contact => contact.Id, cancellation);
    }

    private async Task<Dictionary<Pick, Commemoration>> PlannedAsync(int ownerId, IReadOnlyCollection<Pick> days, CancellationToken cancellation)
    {
        var ids = days.Select(day => day.AnniversaryId).Distinct().ToList();
        var found = await db.Commemorations.Where(one => one.OwnerId == ownerId && ids.Contains(one.AnniversaryId) && one.Status != CommemorationStatus.Cancelled)
            .Include(one => one.Anniversary).Include(one => one.Owner).ToListAsync(cancellation);
        return found.GroupBy(one => new Pick(one.AnniversaryId, one.Year)).Where(same => days.Contains(same.Key))
            .ToDictionary(same => same.Key, same => same.OrderBy(one => one.Form == CommemorationForm.Letter ? 0 : 1).ThenBy(one => one.Id).First());
    }
}

/// <summary>What is the same for all letters of a round; null: as proposed for each.</summary>
internal sealed record RoundChoices(LetterLanguage? Language, LetterChannel? Channel, string? Signer, string? SignerTitle, string? SignerTitleEn);
