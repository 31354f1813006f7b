using System.Security.Claims;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Files;
using Registry.Data.Finding;
using Registry.Data.Work;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Documents;
using Registry.Web.Documents.Binding;
using Registry.Web.Documents.Engine;
using Registry.Web.Jobs;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Papers.Prints;

/// <summary>Prints something for many members, portion by portion, into one file that waits for whoever asked.</summary>
/// <remarks>One portion is in memory at a time, however many there are; a second run begins anew and leaves one file.</remarks>
internal abstract class PrintWork(
    RegistryDbContext db, CurrentReader current, BrowserEngine engine, StoredFiles files, TimeProvider time, IStringLocalizer<Text> text) : IWork
{
    private const int DaysKept = 7;
    private const long LargestFile = 1024L * 1024 * 1024;

    public abstract string Kind { get; }

    protected RegistryDbContext Db => db;

    protected IStringLocalizer<Text> Words => text;

    protected PrintOrder Order { get; private set; } = null!;

    /// <summary>Whoever asked, with the rights of now.</summary>
    protected Reader Asker { get; private set; } = null!;

    /// <summary>Pages printed so far.</summary>
    protected int PagesSoFar { get; private set; }

    /// <summary>How many members fill one portion.</summary>
    protected abstract int Portion { get; }

    protected abstract Ability Needed { get; }

    public async Task<WorkResult> RunAsync(WorkItem item, IProgress<int> progress, CancellationToken cancellation)
    {
        Order = JsonSerializer.Deserialize<PrintOrder>(item.Payload)!;
        var ids = await ChosenAsync(item.AskedById, cancellation);
        await BeginAsync(cancellation);
        await using var file = new FileStream(
            Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 64 * 1024, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        var binder = new PdfBinder(file);
        var done = 0;
        foreach (var portion in ids.Chunk(Portion))
        {
            var rows = await db.Memberships.AsNoTracking().Where(row => portion.Contains(row.Id)).Include(row => row.Person).ToDictionaryAsync(row => row.Id, cancellation);
            if (await ComposeAsync([.. portion.Select(id => rows[id])], done == 0, done + portion.Length == ids.Count, cancellation) is { } paper)
                binder.Add(await PrintAsync(paper, cancellation));
            PagesSoFar = binder.Count;
            progress.Report(100 * (done += portion.Length) / ids.Count);
        }

        if (binder.Count == 0)
            throw new RuleException("Paper.NobodyToPrintFor");

        binder.Finish(item.Title);
        file.Position = 0;
        var kept = await files.KeepAsync(
            file, PaperFileName.Of(item.Title), "application/pdf", item.AskedById, time.GetUtcNow().AddDays(DaysKept), LargestFile, cancellation);
        return new(ResultOf(binder.Count), $"/Files/{kept.Id}");
    }

    /// <summary>Reads what every portion needs.</summary>
    protected abstract Task BeginAsync(CancellationToken cancellation);

    /// <summary>The paper of one portion; null where nothing of it is to be printed.</summary>
    protected abstract Task<Paper?> ComposeAsync(IReadOnlyList<Membership> rows, bool isFirst, bool isLast, CancellationToken cancellation);

    protected abstract string ResultOf(int pages);

    /// <summary>Leaves out rows of people that were printed for already.</summary>
    protected virtual bool OncePerPerson => false;

    /// <summary>The order in which they are printed.</summary>
    protected virtual IQueryable<Membership> Sorted(IQueryable<Membership> rows) => rows.OrderBy(row => row.SortName).ThenBy(row => row.Id);

    /// <summary>Within the rights that the asker has now.</summary>
    private async Task<IReadOnlyList<int>> ChosenAsync(string askerId, CancellationToken cancellation)
    {
        Asker = await current.LoadAsync(new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, askerId)])), cancellation);
        var allowed = Asker.AssociationsFor(Needed);
        var found = await Order.Selection.FindAsync(new MemberFinder(db, Asker), Order.Day, cancellation);
        var rows = await Sorted(found.Where(row => allowed.Contains(row.AssociationId)))
            .Select(row => new { row.Id, row.PersonId }).ToListAsync(cancellation);
        return [.. (OncePerPerson ? rows.DistinctBy(row => row.PersonId) : rows).Select(row => row.Id)];
    }

    private async Task<byte[]> PrintAsync(Paper paper, CancellationToken cancellation)
    {
        try
        {
            return await engine.PrintAsync(paper.ToHtml(), cancellation);
        }
        catch (PrintingUnavailableException unavailable) when (unavailable.Fault == PrintingFault.NoEngine)
        {
            throw new RuleException("Paper.NoEngine");
        }
    }
}
