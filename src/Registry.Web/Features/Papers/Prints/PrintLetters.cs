using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Files;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Domain.Members.Letters;
using Registry.Web.Documents;
using Registry.Web.Documents.Engine;
using Registry.Web.Documents.Lists;
using Registry.Web.Documents.MemberLetters;
using Registry.Web.Documents.Official.Html;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Papers.Prints;

/// <summary>Prints the same letter to many members, each with their own name; every letter counts its pages anew.</summary>
internal sealed class PrintLetters(
    RegistryDbContext db, CurrentReader current, BrowserEngine engine, StoredFiles files, TimeProvider time, IStringLocalizer<Text> text)
    : PrintWork(db, current, engine, files, time, text)
{
    public const string Name = "Members.Letters";

    private Dictionary<int, string> names = [];
    private LetterTemplate template = null!;
    private ListHead head = null!;
    private int printed;

    public override string Kind => Name;

    protected override int Portion => 1;

    protected override Ability Needed => Ability.KeepAssociations;

    protected override bool OncePerPerson => true;

    protected override async Task BeginAsync(CancellationToken cancellation)
    {
        template = new(Order.Subject, Order.Body);
        var sender = await Db.Associations.AsNoTracking().Include(association => association.FormerNames).Include(association => association.FormerParents)
            .SingleOrDefaultAsync(association => association.Id == Order.SenderId, cancellation) ?? throw new RuleException("Paper.NobodyToPrintFor");
        head = await PaperHead.OfAsync(Db, sender, (await Db.BoardAsync(sender.Id, cancellation)).On(Order.Day), Order.Day, cancellation);
        names = await Db.Associations.ToDictionaryAsync(association => association.Id, association => association.Name, cancellation);
    }

    protected override Task<Paper?> ComposeAsync(IReadOnlyList<Membership> rows, bool isFirst, bool isLast, CancellationToken cancellation)
    {
        printed += rows.Count;
        var row = rows.Single();
        return Task.FromResult<Paper?>(OfficialHtml.Render(MemberLetterDocument.Compose(
            head, Order.Symbol, LetterPlaces.AddresseeOf(row.Person!), template, LetterPlaces.Of(row, names[row.AssociationId]))));
    }

    protected override string ResultOf(int pages) => Words["{0} letters on {1} pages.", printed, pages];
}
