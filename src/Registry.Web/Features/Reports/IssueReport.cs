using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Papers;
using Registry.Domain.Programmes;
using Registry.Domain.Reports;
using Registry.Web.Documents.Reports;
using Registry.Web.Ui;

namespace Registry.Web.Features.Reports;

/// <summary>Gives the consolidated report its number and keeps it as it leaves: both files with their SHA-256, or nothing.</summary>
public sealed class IssueReport(RegistryDbContext db, ReportSource source, ReportHeads heads, NumberDesk numbers, FrozenPapers frozen, Reader reader)
{
    public async Task<int> NextNumberAsync(ReportCall call, DateOnly day, CancellationToken cancellation) =>
        await numbers.NextAsync(call.OwnerId, (await heads.OfAsync(call, null, day, cancellation)).SymbolOf(PaperTypes.Report), day.Year, cancellation);

    /// <param name="wanted">As the registrar typed it; null: the next one.</param>
    /// <param name="stamp">Of the paper that was looked at.</param>
    /// <returns>False where the register says something else by now; nothing is issued then.</returns>
    /// <exception cref="RuleException">The number is taken, or the day has not come.</exception>
    public async Task<bool> RunAsync(ReportCall call, int? wanted, DateOnly datedOn, DateOnly today, string stamp, CancellationToken cancellation)
    {
        Programme.RefuseDating(datedOn, DateOnly.MinValue, today);
        if (await source.StampAsync(call, today, cancellation) != stamp)
            return false;

        return await numbers.RetryAsync(() => LeaveAsync(call, wanted, datedOn, today, stamp, cancellation));
    }

    private async Task<bool> LeaveAsync(ReportCall call, int? wanted, DateOnly datedOn, DateOnly today, string stamp, CancellationToken cancellation)
    {
        db.Attach(call); // a try before may have let go of it
        var symbol = (await heads.OfAsync(call, null, datedOn, cancellation)).SymbolOf(PaperTypes.Report);
        if (wanted is { } typed)
            await numbers.RefuseTakenAsync(call.OwnerId, symbol, typed, datedOn.Year, cancellation);
        // the number stands on the paper: it is chosen before the paper is drawn
        var number = wanted ?? await numbers.NextAsync(call.OwnerId, symbol, datedOn.Year, cancellation);
        var document = ConsolidatedDocument.Compose(await source.ReadAsync(call, PaperNumber.OfState(number, symbol), datedOn, today, cancellation));
        var drawn = await frozen.DrawAsync(document, cancellation);

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        // while it was drawn, somebody may have deleted a programme or sent a report
        if (await source.StampAsync(call, today, cancellation) != stamp)
            return false;

        var line = numbers.Add(call.Owner!, symbol, number, datedOn, document.Type!, document.Summary, reader.Name);
        line.SignedBy(document.Signature?.Printed);
        await db.SaveChangesAsync(cancellation);
        await frozen.KeepAsync(line, drawn, cancellation);
        call.Issue(line);
        if (!await db.SaveUnlessChangedAsync(cancellation))
            return false;

        await transaction.CommitAsync(cancellation);
        return true;
    }
}
