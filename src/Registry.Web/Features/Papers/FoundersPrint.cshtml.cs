using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Auditing;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Associations.Board;
using Registry.Domain.Members;
using Registry.Web.Documents.Lists;
using Registry.Web.Documents.Official;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Papers;

/// <summary>The founding committee as the dossier of its recognition lists it, and what is still missing there.</summary>
[Authorize(Policy = Policies.SeePersonalData)]
public sealed class FoundersPrintModel(RegistryDbContext db, Reader reader, PersonalDataJournal journal, PaperPress press, TimeProvider time, IStringLocalizer<Text> text)
    : OfficialPaperPage(press)
{
    private Association? association;
    private int count;

    [FromRoute]
    public int Id { get; set; }

    public string Heading => association is null ? "" : Masthead.IsVietnamese ? association.Name : association.NameEn;

    public IReadOnlyList<(int PersonId, string Name, string What)> Missing { get; private set; } = [];

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        association = await PaperHead.AssociationAsync(db, reader, Id, cancellation);
        return association is not null && reader.May(Ability.SeePersonalData, Id);
    }

    protected override async Task<OfficialDocument?> ComposeAsync(CancellationToken cancellation)
    {
        var founders = await FoundersAsync(cancellation);
        if (founders.Count == 0)
            return null;

        Missing = [.. founders.Select(one => (one.Person.Id, one.Person.FullName, What: string.Join(", ", Gaps(one.Person)))).Where(one => one.What.Length > 0)];
        var head = await PaperHead.OfAsync(db, association!, null, time.Today(), cancellation);
        var signer = founders[0];
        count = founders.Count;
        return FoundersListDocument.Compose(new(
            head with { Issuer = $"Ban vận động thành lập {head.Issuer}", Superior = null, Signature = new(signer.Titles[0], signer.Person.FullName) { Authorities = [new(AuthorityKind.OnBehalf, "Ban vận động")] } },
            head.Issuer, [.. founders.Select(one => Line(string.Join(", ", one.Titles), one.Person))]));
    }

    /// <summary>In the order of the seats; who holds two is listed once, with both.</summary>
    private async Task<IReadOnlyList<(Person Person, IReadOnlyList<string> Titles)>> FoundersAsync(CancellationToken cancellation)
    {
        var seats = (await db.BoardAsync(Id, cancellation)).Seats.Where(seat => seat.Body == BoardBody.Founding).OrderBy(seat => seat.Order);
        return
        [
            .. seats.SelectMany(seat => seat.HeldOn(time.Today()).OrderBy(holding => holding.From).Select(holding => (seat.Title, Person: holding.Person!)))
                .GroupBy(one => one.Person.Id).Select(posts => (posts.First().Person, (IReadOnlyList<string>)[.. posts.Select(one => one.Title)])),
        ];
    }

    protected override async Task TakenOutAsync(CancellationToken cancellation)
    {
        await journal.ExportedAsync(PersonalDataKind.Birth, count, Request.Path, cancellation);
        await journal.ExportedAsync(PersonalDataKind.Contact, count, Request.Path, cancellation);
    }

    private static FounderLine Line(string post, Person person) => new(
        person.FullName,
        person.Birth == default ? null : person.Birth.ToString(),
        person.Hometown, person.Schooling, person.Qualification,
        string.Join(", ", new[] { person.Position, person.Workplace }.OfType<string>()),
        post, person.Address, person.Phone);

    private IEnumerable<string> Gaps(Person person)
    {
        (string Name, bool IsThere)[] asked =
        [
            (text["day of birth|missing"], person.BirthDay is not null), (text["native place|missing"], person.Hometown is not null), (text["general education|missing"], person.Schooling is not null),
            (text["professional qualification|missing"], person.Qualification is not null), (text["office and workplace|missing"], person.Position is not null || person.Workplace is not null),
            (text["address|missing"], person.Address is not null), (text["telephone|missing"], person.Phone is not null),
        ];
        return asked.Where(one => !one.IsThere).Select(one => one.Name);
    }
}
