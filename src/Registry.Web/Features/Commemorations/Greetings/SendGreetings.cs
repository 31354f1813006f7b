using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Work;
using Registry.Domain;
using Registry.Domain.Commemorations;
using Registry.Web.Jobs;
using Registry.Web.Localization;
using Registry.Web.Mail;

namespace Registry.Web.Features.Commemorations.Greetings;

/// <summary>Sends the approved letters of a round by e-mail, each with its file.</summary>
/// <remarks>
/// The file, the mail and the letter's being sent are saved together, letter by letter: wherever it is broken off, it goes on
/// with the letters that have not left, and none leaves twice.
/// </remarks>
internal sealed class SendGreetings(
    RegistryDbContext db, GreetingWork greetings, Deliverability addresses, LetterPost post, IStringLocalizer<Text> text) : IWork
{
    public const string Name = "Greetings.Send";

    private readonly List<string> left = [];
    private IReadOnlySet<string> stopped = new HashSet<string>();
    private int sent;

    public string Kind => Name;

    public async Task<WorkResult> RunAsync(WorkItem item, IProgress<int> progress, CancellationToken cancellation)
    {
        var round = await greetings.RoundAsync(item, cancellation) ?? throw new RuleException("Greeting.NothingToSend");
        var byName = await db.Users.Where(user => user.Id == item.AskedById).Select(user => user.DisplayName).SingleAsync(cancellation);
        var ids = await db.Letters.Where(letter => letter.RoundId == round.Id && letter.Status == LetterStatus.Approved && letter.Channel == LetterChannel.Email)
            .InOrder().Select(letter => letter.Id).ToListAsync(cancellation);
        stopped = await addresses.StoppedAsync(cancellation);
        foreach (var (index, id) in ids.Index())
        {
            cancellation.ThrowIfCancellationRequested();
            await SendAsync(id, item.AskedById, byName, cancellation);
            db.ChangeTracker.Clear();
            progress.Report(100 * (index + 1) / ids.Count);
        }

        var said = text["{0} letters are in the outbox.", sent].Value;
        return new(left.Count == 0 ? said : $"{said} {text["Left out: {0}.", string.Join("; ", left)]}", $"/Greetings/{round.Id}");
    }

    private async Task SendAsync(int id, string byId, string byName, CancellationToken cancellation)
    {
        if (await db.Letters.Whole().SingleOrDefaultAsync(letter => letter.Id == id && letter.Status == LetterStatus.Approved, cancellation) is not { } letter)
            return;
        if (LetterReadiness.WhyNot(letter, stopped) is { } reason)
        {
            left.Add($"{letter.Addressee}: {text[reason]}");
            return;
        }

        if (await post.SendAsync(letter, byId, byName, cancellation))
            sent++;
    }
}
