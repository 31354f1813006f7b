using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Data.Work;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Web.Ui;

namespace Registry.Web.Features.Commemorations.Greetings;

/// <summary>The letters of a round as its page lists them, part by part, with what became of their e-mails.</summary>
public sealed class RoundLetters(RegistryDbContext db, Reader reader)
{
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public Paging Paging { get; private set; } = Paging.Of(1, 0);

    public IReadOnlyList<Tally> Tallies { get; private set; } = [];

    /// <summary>Days of letters that may not be printed: nobody has verified them, and nobody stands for them.</summary>
    public IReadOnlyList<Unverified> Open { get; private set; } = [];

    /// <summary>Drafts, approved or sent letters of these ways.</summary>
    public int Count(LetterStatus status, params LetterChannel[] channels) =>
        Tallies.Where(one => one.Status == status && (channels.Length == 0 || channels.Contains(one.Channel))).Sum(one => one.Letters);

    internal async Task LoadAsync(int roundId, int? part, CancellationToken cancellation)
    {
        var letters = db.Letters.AsNoTracking().VisibleTo(reader).Where(letter => letter.RoundId == roundId);
        Tallies = await letters.GroupBy(letter => new { letter.Status, letter.Channel })
            .Select(same => new Tally(same.Key.Status, same.Key.Channel, same.Count())).ToListAsync(cancellation);
        Paging = Paging.Of(part, Tallies.Sum(one => one.Letters), 100);
        var (stopped, back) = (db.StoppedAddresses(), db.CameBack());
        Rows = await letters.InOrder().Skip(Paging.Skip).Take(Paging.Size)
            .Select(letter => new Row(
                letter.Id, letter.CommemorationId, letter.Addressee, letter.AddresseeEn, letter.AddresseeOwn, letter.Commemoration!.Anniversary!.NameVi,
                letter.Commemoration.Anniversary.NameEn, letter.Commemoration.OccurrenceOn, letter.Language, letter.ForeignLanguage, letter.Channel, letter.Status, letter.Signer,
                letter.OwnFileId != null, letter.RepeatConfirmedBy, letter.Email != null && stopped.Contains(letter.Email),
                back.Any(mail => mail.Key == "letter/" + letter.Id),
                db.Outbox.Where(mail => mail.Key == "letter/" + letter.Id).Select(mail => (OutboxState?)mail.State).FirstOrDefault()))
            .ToListAsync(cancellation);
        Open = await letters.Where(letter => letter.Status == LetterStatus.Draft && letter.Commemoration!.Anniversary!.IsUncertain && letter.Commemoration.Anniversary.VerifiedAt == null
                && (letter.UnverifiedConfirmedFor == null || letter.UnverifiedConfirmedFor != letter.Commemoration.OccurrenceOn))
            .Select(letter => new Unverified(letter.Commemoration!.AnniversaryId, letter.Commemoration.Anniversary!.NameVi, letter.Commemoration.Anniversary.NameEn))
            .Distinct().ToListAsync(cancellation);
    }

    public sealed record Tally(LetterStatus Status, LetterChannel Channel, int Letters);

    public sealed record Unverified(int AnniversaryId, string NameVi, string NameEn);

    /// <param name="IsStopped">Three letters to its address failed.</param>
    /// <param name="CameBack">The server took its e-mail, and it came back.</param>
    /// <param name="Mail">How its e-mail stands.</param>
    public sealed record Row(
        int Id, int CommemorationId, string NameVi, string? NameEn, string? NameOwn, string DayVi, string DayEn, DateOnly On, string Language, string ForeignLanguage,
        LetterChannel Channel, LetterStatus Status, string? Signer, bool HasOwnFile, string? RepeatConfirmedBy, bool IsStopped, bool CameBack, OutboxState? Mail)
    {
        public string Name => Masthead.IsVietnamese ? NameVi : NameEn ?? NameVi;

        public string Day => Masthead.IsVietnamese ? DayVi : DayEn;
    }
}
