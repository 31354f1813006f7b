using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Finding;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Members;

/// <summary>Who speaks for an organisation: somebody of the lists, or somebody new.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class RepresentativeModel(RegistryDbContext db, Reader reader, MemberFinder finder, TimeProvider time, IStringLocalizer<Text> text)
    : PersonChangePage(db, reader, time, text), IReloads
{
    private const int MostChoices = 20;

    [BindProperty]
    public RepresentativeInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IReadOnlyList<(int Id, string Name, string Where)> Choices { get; private set; } = [];

    public async Task ReloadAsync(CancellationToken cancellation)
    {
        Choices = string.IsNullOrWhiteSpace(Q) ? [] : await FoundAsync(cancellation);
        if (Person.Representative is { } now && Choices.All(one => one.Id != now.Id))
            Choices = [(now.Id, now.FullName, Words["speaks for it today"]), .. Choices];
    }

    protected override async Task<bool> LoadAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation) || Person.Kind != PersonKind.Organisation)
            return false;

        await Db.Entry(Person).Reference(person => person.Representative).LoadAsync(cancellation);
        await ReloadAsync(cancellation);
        return true;
    }

    protected override void Show() => Input.RepresentativeId = Person.RepresentativeId;

    protected override async Task ChangeAsync(CancellationToken cancellation) => Person.BeRepresentedBy(await ChosenAsync(cancellation));

    private async Task<IReadOnlyList<(int Id, string Name, string Where)>> FoundAsync(CancellationToken cancellation)
    {
        var vietnamese = Masthead.IsVietnamese;
        var page = await finder.PageAsync(new() { Q = Q, Kind = PersonKind.Natural }, Today, 1, MostChoices, cancellation);
        var found = await Db.Memberships.VisibleTo(Reader).Where(one => page.Ids.Contains(one.Id)).ByName()
            .Select(one => new { one.PersonId, one.Person!.FullName, Where = vietnamese ? one.Association!.Name : one.Association!.NameEn }).ToListAsync(cancellation);
        return [.. found.DistinctBy(one => one.PersonId).Select(one => (one.PersonId, one.FullName, one.Where))];
    }

    private async Task<Person?> ChosenAsync(CancellationToken cancellation) => Input switch
    {
        { NewName: { Length: > 0 } name } when !string.IsNullOrWhiteSpace(name) => new Person(name),
        { RepresentativeId: { } key } => await Db.Persons.VisibleTo(Db, Reader).SingleOrDefaultAsync(one => one.Id == key && one.Kind == PersonKind.Natural, cancellation),
        _ => null,
    };

    public sealed class RepresentativeInput
    {
        public int? RepresentativeId { get; set; }

        [Display(Name = "New person"), StringLength(Person.NameLength)]
        public string? NewName { get; set; }
    }
}
