using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Files;
using Registry.Data.Finding;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Documents;
using Registry.Web.Documents.Engine;
using Registry.Web.Documents.Lists;
using Registry.Web.Documents.Official.Html;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Papers.Prints;

/// <summary>Prints a list of members of any length: branch by branch, its numbers and pages counted through.</summary>
internal sealed class PrintMembers(
    RegistryDbContext db, CurrentReader current, BrowserEngine engine, StoredFiles files, TimeProvider time, IStringLocalizer<Text> text)
    : PrintWork(db, current, engine, files, time, text)
{
    public const string Name = "Members.List";

    private Dictionary<int, int> totals = [];
    private ListHead head = null!;
    private int printed;

    public override string Kind => Name;

    protected override int Portion => 1000;

    protected override Ability Needed => Ability.Read;

    protected override IQueryable<Membership> Sorted(IQueryable<Membership> rows) =>
        rows.OrderBy(row => row.Association!.ParentId).ThenBy(row => row.Association!.SortName).ThenBy(row => row.AssociationId).ThenBy(row => row.SortName).ThenBy(row => row.Id);

    protected override async Task BeginAsync(CancellationToken cancellation)
    {
        var issuer = await PaperHead.AssociationAsync(Db, Asker, Order.AssociationId ?? 0, cancellation) ?? throw new RuleException("Paper.NobodyToPrintFor");
        head = await PaperHead.OfAsync(Db, issuer, (await Db.BoardAsync(issuer.Id, cancellation)).On(Order.Day), Order.Day, cancellation);
        var found = await Order.Selection.FindAsync(new MemberFinder(Db, Asker), Order.Day, cancellation);
        totals = await found.GroupBy(row => row.AssociationId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
    }

    protected override async Task<Paper?> ComposeAsync(IReadOnlyList<Membership> rows, bool isFirst, bool isLast, CancellationToken cancellation)
    {
        var lines = rows.Select(MemberRow.Of).ToList();
        var groups = await MembersSource.GroupsAsync(Db, Asker, lines, Order.Day, cancellation, totals.Count > 1 ? totals : null);
        var document = MembersListDocument.Compose(new(head, head.Issuer, Order.Columns, groups), printed, !isLast);
        printed += rows.Count;
        return OfficialHtml.Render(document, isFirst ? 0 : PagesSoFar, !isLast);
    }

    protected override string ResultOf(int pages) => Words["{0} members on {1} pages.", printed, pages];
}
