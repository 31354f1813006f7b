using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Associations.Board;
using Registry.Domain.Days;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Boards;

/// <summary>Gives a place of a seat to somebody: found among the members, or entered anew.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class ElectionModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : BoardPage(db, reader), IReloads
{
    private const int MostPeople = 20;
    private IReadOnlyList<int> below = [];

    [BindProperty(SupportsGet = true, Name = "seat")]
    public int? SeatId { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    [BindProperty]
    public ElectionInput Input { get; set; } = new();

    [BindProperty]
    public long Version { get; set; }

    /// <summary>The seat to be filled; none before it is chosen.</summary>
    public Seat? Seat { get; private set; }

    /// <summary>What may be chosen, with free places first.</summary>
    public IReadOnlyList<Seat> Seats { get; private set; } = [];

    public IReadOnlyList<Candidate> People { get; private set; } = [];

    public int PeopleInAll { get; private set; }

    public IReadOnlyList<Congress> Congresses { get; private set; } = [];

    public DateOnly Today => time.Today();

    /// <summary>Somebody new becomes a member, which is for those who keep the members.</summary>
    public bool MayEnter => Reader.May(Ability.KeepMembers, Id);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        Input.From = Congresses.Count > 0 && Seat?.EmptySince(Today, 1) == Congresses[0].HeldOn ? Congresses[0].HeldOn : null;
        Version = Seat?.Version ?? 0;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation) || Seat is null)
            return NotFound();
        if (await ChosenAsync(cancellation) is not { } person || !ModelState.IsValid)
            return Page();
        if (Seat.Version != Version)
            return Differ();

        var holding = Seat.Elect(person, Input.ToMandate());
        if (Input.ReportedOn is { } told)
            holding.Report(leaving: false, told);
        if (!await SaveAsync(cancellation))
        {
            await LoadAsync(id, cancellation);
            return Differ();
        }

        return Done(text["{0} now holds the seat of {1}.", person.FullName, Seat.Title()]);
    }

    public async Task ReloadAsync(CancellationToken cancellation)
    {
        Db.ChangeTracker.Clear();
        await LoadAsync(Id, cancellation);
    }

    private async Task<Person?> ChosenAsync(CancellationToken cancellation)
    {
        if (Input.PersonId is { } chosen && Input.Name is null)
            return await Db.Electable(below, Today).SingleOrDefaultAsync(person => person.Id == chosen, cancellation) ?? Refuse("Input.PersonId", text["Choose somebody of the list."]);
        if (Input.PersonId is not null)
            return Refuse("Input.NewName", text["Either choose somebody of the list or enter a new name, not both."]);
        if (Input.Name is not { } name || !MayEnter)
            return Refuse("Input.PersonId", text["Choose somebody of the list, or enter a new name."]);
        if (!Input.IsAnother && !Input.IsDone(Seat!) && await LooksLikeAsync(name, cancellation))
            return Refuse("Input.NewName", text["There is somebody of this name already. Choose them in the list, or say that it is somebody else."]);

        return Enter(name);
    }

    /// <summary>Somebody new is a member from the day on; of a founding committee nobody is yet.</summary>
    private Person Enter(string name)
    {
        var person = new Person(name);
        person.WorkAt(Input.NewPosition, Input.NewWorkplace);
        Db.Persons.Add(person);
        if (Seat is { } seat && seat.Body.IsElected() && Input.From is { } from)
            Db.Memberships.Add(new(person, Id, MembershipClass.Official, null, new PartialDate(from)));
        return person;
    }

    private async Task<bool> LooksLikeAsync(string name, CancellationToken cancellation)
    {
        var same = await CandidatesAsync(name, cancellation);
        if (same.Count == 0)
            return false;

        (People, PeopleInAll, Search) = (same, same.Count, name);
        return true;
    }

    private Person? Refuse(string field, string sentence)
    {
        ModelState.AddModelError(field, sentence);
        return null;
    }

    private IActionResult Differ()
    {
        if (Input.IsDone(Seat!))
            return Redirect(BoardAddress);

        var mine = Input.Name ?? People.FirstOrDefault(one => one.Id == Input.PersonId)?.Name;
        Conflict = [new(Seat!.Title(), mine ?? "–", string.Join(", ", Seat!.HeldOn(Today).Select(one => one.Person!.FullName)))];
        ModelState.Remove(nameof(Version));
        Version = Seat.Version;
        return Compare();
    }

    private async Task<bool> LoadAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return false;

        Seats = await Db.Seats.WithHoldings().Where(seat => seat.AssociationId == id).OrderBy(seat => seat.Order).ThenBy(seat => seat.Id).ToListAsync(cancellation);
        Seats = [.. Seats.Where(seat => seat.CountOn(Today) > 0).OrderBy(seat => seat.Body)];
        Seat = Seats.FirstOrDefault(seat => seat.Id == SeatId);
        Congresses = await Db.Set<Congress>().AsNoTracking().Where(congress => congress.AssociationId == id && congress.HeldOn != null)
            .OrderByDescending(congress => congress.HeldOn).ToListAsync(cancellation);
        var parents = await Db.Associations.Select(association => new { association.Id, association.ParentId }).ToListAsync(cancellation);
        below = Reader.Below(id, parents.Select(node => (node.Id, node.ParentId)));
        People = await CandidatesAsync(Search, cancellation);
        PeopleInAll = People.Count < MostPeople ? People.Count : await Db.Electable(below, Today).WithWords(Search).CountAsync(cancellation);
        return SeatId is null || Seat is not null;
    }

    private Task<List<Candidate>> CandidatesAsync(string? words, CancellationToken cancellation) => Db.Electable(below, Today).WithWords(words)
        .OrderBy(person => person.SortName).ThenBy(person => person.Id).Take(MostPeople)
        .Select(person => new Candidate(
            person.Id, person.FullName, person.Position, person.Workplace,
            Db.Memberships.Where(row => row.PersonId == person.Id && below.Contains(row.AssociationId) && row.To == null)
                .OrderBy(row => row.Id).Select(row => Masthead.IsVietnamese ? row.Association!.Name : row.Association!.NameEn).FirstOrDefault()))
        .ToListAsync(cancellation);

    /// <summary>Somebody who may be chosen, with what tells them apart from others of the name.</summary>
    public sealed record Candidate(int Id, string Name, string? Position, string? Workplace, string? Association)
    {
        public string Note => string.Join(" · ", new[] { Position, Workplace, Association }.OfType<string>());
    }
}
