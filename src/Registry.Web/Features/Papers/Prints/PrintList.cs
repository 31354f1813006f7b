using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Files;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Documents;
using Registry.Web.Documents.Engine;
using Registry.Web.Documents.Lists;
using Registry.Web.Documents.Official;
using Registry.Web.Documents.Official.Html;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Papers.Prints;

/// <summary>Prints one paper that lists members, of any length: its numbers and pages are counted through, its head stands once.</summary>
internal abstract class PrintList(
    RegistryDbContext db, CurrentReader current, BrowserEngine engine, StoredFiles files, TimeProvider time, IStringLocalizer<Text> text)
    : PrintWork(db, current, engine, files, time, text)
{
    private int printed;

    protected ListHead Head { get; private set; } = null!;

    protected override int Portion => 1000;

    protected override Ability Needed => Ability.Read;

    protected override async Task BeginAsync(CancellationToken cancellation)
    {
        var issuer = await PaperHead.AssociationAsync(Db, Asker, Order.AssociationId ?? 0, cancellation) ?? throw new RuleException("Paper.NobodyToPrintFor");
        Head = await PaperHead.OfAsync(Db, issuer, (await Db.BoardAsync(issuer.Id, cancellation)).On(Order.Day), Order.Day, cancellation);
    }

    /// <param name="rows">The members of one part.</param>
    /// <param name="before">Members that stand on the parts before.</param>
    /// <param name="goesOn">Another part follows.</param>
    protected abstract Task<OfficialDocument> PartAsync(IReadOnlyList<MemberRow> rows, int before, bool goesOn, CancellationToken cancellation);

    protected override async Task<Paper?> ComposeAsync(IReadOnlyList<Membership> rows, bool isFirst, bool isLast, CancellationToken cancellation)
    {
        var document = await PartAsync([.. rows.Select(MemberRow.Of)], printed, !isLast, cancellation);
        printed += rows.Count;
        return OfficialHtml.Render(document, isFirst ? 0 : PagesSoFar, !isLast);
    }

    protected override string ResultOf(int pages) => Words["{0} members on {1} pages.", printed, pages];
}
