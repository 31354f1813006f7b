using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Files;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Documents;
using Registry.Web.Documents.Engine;
using Registry.Web.Documents.Labels;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Papers.Prints;

/// <summary>Prints postal labels or envelopes, one for each person who has an address.</summary>
internal sealed class PrintLabels(
    RegistryDbContext db, CurrentReader current, BrowserEngine engine, StoredFiles files, TimeProvider time, IStringLocalizer<Text> text)
    : PrintWork(db, current, engine, files, time, text)
{
    public const string Name = "Members.Labels";

    private const int Pages = 20;

    private readonly List<PostalAddress> left = [];
    private LabelSheet sheet = null!;
    private PostalSender? sender;
    private int printed;
    private int without;

    public override string Kind => Name;

    // whole sheets, so that no portion ends in the middle of one; those without an address are made up for below
    protected override int Portion => Pages * sheet.Geometry.PerPage;

    protected override Ability Needed => Ability.SeePersonalData;

    protected override bool OncePerPerson => true;

    protected override async Task BeginAsync(CancellationToken cancellation)
    {
        sheet = await Db.LabelSheets.AsNoTracking().SingleOrDefaultAsync(one => one.Id == Order.SheetId, cancellation) ?? throw new RuleException("Paper.SheetIsGone");
        if (sheet.IsEnvelope && Order.SenderId is { } id)
            sender = await Db.Associations.Where(association => association.Id == id)
                .Select(association => new PostalSender(association.Name, association.Address, association.Phone)).SingleAsync(cancellation);
    }

    protected override Task<Paper?> ComposeAsync(IReadOnlyList<Membership> rows, bool isFirst, bool isLast, CancellationToken cancellation)
    {
        var addresses = rows.Where(row => row.Person!.Address is not null).Select(AddressOf).ToList();
        (printed, without) = (printed + addresses.Count, without + rows.Count - addresses.Count);
        left.AddRange(addresses);
        var used = isFirst ? Order.Skipped % sheet.Geometry.PerPage : 0;
        var full = isLast ? left.Count : ((left.Count + used) / sheet.Geometry.PerPage * sheet.Geometry.PerPage) - used;
        if (full <= 0)
            return Task.FromResult<Paper?>(null);

        var paper = LabelsDocument.Compose(sheet.Geometry, [.. left.Take(full)], used, sender);
        left.RemoveRange(0, full);
        return Task.FromResult<Paper?>(paper);
    }

    protected override string ResultOf(int pages) => without == 0
        ? Words["{0} addresses on {1} pages.", printed, pages]
        : Words["{0} addresses on {1} pages. {2} members have no address and were left out.", printed, pages, without];

    private static PostalAddress AddressOf(Membership row)
    {
        var person = row.Person!;
        var office = string.Join(", ", new[] { person.Position, person.Workplace }.Where(part => part is not null));
        return new(LetterPlaces.TitleOf(person), person.FullName, office.Length == 0 ? null : office, person.Address!);
    }
}
