using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;
using Registry.Domain.Days;
using Registry.Web.Documents;
using Registry.Web.Documents.YearCalendars;

namespace Registry.Web.Features.Anniversaries;

/// <summary>The year of one union as its planner prints it.</summary>
/// <param name="Confirmation">Who stands for the days that are not verified, if anybody does.</param>
internal sealed record YearPaper(Association Owner, YearOfDays Days, UnverifiedPrint? Confirmation)
{
    /// <summary>Every date is verified, or somebody confirmed that these may be printed as they are.</summary>
    public bool MayBePrinted => Days.Unverified.Count == 0 || Confirmation is not null;

    public Paper Compose(PaperLanguage language, DateOnly asOf) =>
        YearCalendarDocument.Compose(Days.ToCalendar(language, new(Owner.Name, Owner.NameEn, ContactOf(Owner)), asOf));

    /// <summary>The year of the association asked for, or of the reader's own; nothing outside the reader's grants.</summary>
    public static async Task<YearPaper?> FindAsync(
        RegistryDbContext db, Reader reader, int year, int? ownerId, LeapDayChoice leapDay, CancellationToken cancellation)
    {
        var wanted = ownerId ?? reader.HomeId;
        var owner = await db.Associations.AsNoTracking().VisibleTo(reader).SingleOrDefaultAsync(one => one.Id == wanted, cancellation);
        if (owner is null)
            return null;

        var tree = await db.Associations.Select(one => new { one.Id, one.ParentId }).ToListAsync(cancellation);
        var below = Subtree.Of(owner.Id, tree.Select(node => (node.Id, node.ParentId)));
        var days = await db.YearKeptByAsync([.. below], year, leapDay, cancellation);
        var fingerprint = days.UnverifiedFingerprint;
        var confirmation = await db.UnverifiedPrints.AsNoTracking()
            .SingleOrDefaultAsync(print => print.OwnerId == owner.Id && print.Year == year && print.Days == fingerprint, cancellation);
        return new(owner, days, confirmation);
    }

    private static string? ContactOf(Association owner) =>
        string.Join(" · ", new[] { owner.Address, owner.Email }.Where(part => !string.IsNullOrWhiteSpace(part)));
}
