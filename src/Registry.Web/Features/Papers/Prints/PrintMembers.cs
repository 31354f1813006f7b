using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Files;
using Registry.Data.Finding;
using Registry.Domain.Members;
using Registry.Web.Documents.Engine;
using Registry.Web.Documents.Lists;
using Registry.Web.Documents.Official;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Papers.Prints;

/// <summary>Prints a list of members branch by branch.</summary>
internal sealed class PrintMembers(
    RegistryDbContext db, CurrentReader current, BrowserEngine engine, StoredFiles files, TimeProvider time, IStringLocalizer<Text> text)
    : PrintList(db, current, engine, files, time, text)
{
    public const string Name = "Members.List";

    private Dictionary<int, int> totals = [];

    public override string Kind => Name;

    protected override IQueryable<Membership> Sorted(IQueryable<Membership> rows) =>
        rows.OrderBy(row => row.Association!.ParentId).ThenBy(row => row.Association!.SortName).ThenBy(row => row.AssociationId).ThenBy(row => row.SortName).ThenBy(row => row.Id);

    protected override async Task BeginAsync(CancellationToken cancellation)
    {
        await base.BeginAsync(cancellation);
        var found = await Order.Selection.FindAsync(new MemberFinder(Db, Asker), Order.Day, cancellation);
        totals = await found.GroupBy(row => row.AssociationId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
    }

    protected override async Task<OfficialDocument> PartAsync(IReadOnlyList<MemberRow> rows, int before, bool goesOn, CancellationToken cancellation)
    {
        var groups = await MembersSource.GroupsAsync(Db, Asker, rows, Order.Day, cancellation, totals.Count > 1 ? totals : null);
        return MembersListDocument.Compose(new(Head, Head.Issuer, Order.Columns, groups), before, goesOn);
    }
}
