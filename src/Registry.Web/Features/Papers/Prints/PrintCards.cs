using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Files;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Members;
using Registry.Web.Documents;
using Registry.Web.Documents.Cards;
using Registry.Web.Documents.Engine;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Papers.Prints;

/// <summary>Prints members' cards; a member who has one gets the same code again, unless it is replaced.</summary>
internal sealed class PrintCards(
    RegistryDbContext db, CurrentReader current, BrowserEngine engine, StoredFiles files, TimeProvider time, CardCodes codes, IStringLocalizer<Text> text)
    : PrintWork(db, current, engine, files, time, text)
{
    public const string Name = "Members.Cards";

    private Dictionary<int, Association> associations = [];
    private int printed;

    public override string Kind => Name;

    protected override int Portion => 20 * MemberCardsDocument.PerSheet;

    protected override Ability Needed => Ability.KeepMembers;

    protected override async Task BeginAsync(CancellationToken cancellation) =>
        associations = await Db.Associations.AsNoTracking().Include(association => association.FormerNames).ToDictionaryAsync(association => association.Id, cancellation);

    protected override async Task<Paper?> ComposeAsync(IReadOnlyList<Membership> rows, bool isFirst, bool isLast, CancellationToken cancellation)
    {
        var tokens = await TokensAsync(rows, cancellation);
        printed += rows.Count;
        return MemberCardsDocument.Compose([.. rows.Select(row => Face(row, tokens[(row.PersonId, IssuerOf(row).Id)]))], Order.Singly);
    }

    protected override string ResultOf(int pages) => Words["{0} cards on {1} pages.", printed, pages];

    private MemberCardFace Face(Membership row, string token)
    {
        var issuer = IssuerOf(row);
        return new(
            issuer.NameOn(Order.Day).Vi,
            row.Person!.FullName,
            MembersSource.ClassOf(row.Class),
            row.Number,
            issuer.Id == row.AssociationId ? null : associations[row.AssociationId].NameOn(Order.Day).Vi,
            PaperDates.Known(row.Joined, vietnamese: true),
            new(Order.Site!, $"card/{token}"));
    }

    /// <summary>A branch issues no cards of its own: the association above it does.</summary>
    private Association IssuerOf(Membership row)
    {
        var issuer = associations[row.AssociationId];
        while (issuer is { Kind: AssociationKind.Branch, ParentId: { } parent })
            issuer = associations[parent];
        return issuer;
    }

    private async Task<Dictionary<(int Person, int Association), string>> TokensAsync(IReadOnlyList<Membership> rows, CancellationToken cancellation)
    {
        var people = rows.Select(row => row.PersonId).Distinct().ToList();
        var cards = await Db.MemberCards.Where(card => people.Contains(card.PersonId) && card.RevokedOn == null).ToListAsync(cancellation);
        // a second run after a crash finds the cards of the first and replaces none of them
        foreach (var old in cards.Where(card => (Order.Renew && card.IssuedOn < Order.Day) || codes.Open(card) is null))
            old.Revoke(Order.Day);

        var tokens = cards.Where(card => card.RevokedOn is null).GroupBy(card => (card.PersonId, card.AssociationId)).ToDictionary(same => same.Key, same => codes.Open(same.First())!);
        foreach (var key in rows.Select(row => (row.PersonId, IssuerOf(row).Id)).Where(key => !tokens.ContainsKey(key)).Distinct().ToList())
        {
            (tokens[key], var card) = codes.Issue(key.PersonId, key.Id, Order.Day);
            Db.MemberCards.Add(card);
        }

        await Db.SaveChangesAsync(cancellation);
        Db.ChangeTracker.Clear();
        return tokens;
    }
}
