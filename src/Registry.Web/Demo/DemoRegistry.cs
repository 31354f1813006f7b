using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Data.Seeding;
using Registry.Domain.Days;
using Registry.Domain.Partners;
using Registry.Web.Features.Commemorations.Letters;
using Registry.Web.Time;

namespace Registry.Web.Demo;

/// <summary>Fills an empty registry with the demonstration, once, the same for the same day; gives its accounts the password of this start.</summary>
internal sealed class DemoRegistry(RegistryDbContext db, DemoAccounts accounts, TimeProvider time)
{
    public async Task PrepareAsync(string password, CancellationToken cancellation)
    {
        var isFilled = await db.Users.AnyAsync(user => user.Email!.EndsWith(DemoAccounts.Domain), cancellation);
        if (!isFilled && (await db.Users.AnyAsync(cancellation) || await db.Associations.AnyAsync(cancellation)))
            throw Refused("Demo:Enabled needs an empty database; this one holds a registry of its own. Set Database:Folder to another folder.");

        if (!isFilled)
            await FillAsync(cancellation);

        await accounts.SetPasswordAsync(password, cancellation);
        db.ChangeTracker.Clear();
    }

    /// <summary>All or nothing: a start that is broken off leaves an empty registry.</summary>
    private async Task FillAsync(CancellationToken cancellation)
    {
        var countries = await db.Countries.ToDictionaryAsync(country => country.Iso2, cancellation);
        if (countries.Count == 0)
            throw Refused("Demo:Enabled needs the reference data. Set Reference:Load to true.");

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var (associations, agencies) = (new DemoAssociations(), new DemoAgencies());
        var past = new DemoPast(associations, await db.LimitsAsync(cancellation), time.Today());
        past.Tell();
        db.Associations.AddRange(associations.All);
        db.Agencies.AddRange(agencies.All);
        await db.SaveChangesAsync(cancellation);

        var boards = new DemoBoards(associations, time.Today()).All.ToList();
        db.Memberships.AddRange(boards.SelectMany(board => board.Memberships));
        db.YearlyReports.AddRange(past.Reports());
        db.Seats.AddRange(boards.SelectMany(board => board.Seats));
        await db.SaveChangesAsync(cancellation);

        var partners = await PartnersAsync(associations, countries, cancellation);
        var people = await accounts.AddAsync(associations.Union, [associations.Laos, associations.Asean], cancellation);
        var desk = new DemoDesk(
            await db.Anniversaries.ToDictionaryAsync(a => a.Key ?? $"{a.Id}", cancellation),
            (await db.TaskTemplates.AsNoTracking().ToListAsync(cancellation)).ToLookup(template => template.Form),
            await CalendarAsync(cancellation),
            people,
            time.Today());
        await PlanAsync(desk, associations, agencies, partners, cancellation);
        await new DemoProgrammes(db, associations, people[Domain.Access.Role.Planner], time.Today()).AddAsync(cancellation);
        await new DemoReports(db, associations, people[Domain.Access.Role.Planner], await CalendarAsync(cancellation), time.Today()).AddAsync(cancellation);
        await new DemoMembers(db, associations, time.Today()).AddAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private async Task PlanAsync(
        DemoDesk desk, DemoAssociations associations, DemoAgencies agencies, List<Partner> partners, CancellationToken cancellation)
    {
        var history = new DemoHistory(desk, associations, agencies).All.ToList();
        var season = new DemoSeason(desk, associations, agencies).All
            .Where(c => !history.Exists(h => (h.AnniversaryId, h.Year, h.Form) == (c.AnniversaryId, c.Year, c.Form)));
        history.AddRange(season);
        db.Commemorations.AddRange(history);
        await db.SaveChangesAsync(cancellation);

        var correspondence = new DemoCorrespondence(desk, partners);
        var letters = correspondence.LettersOf(history).ToList();
        db.Letters.AddRange(letters);
        var contacts = await db.Contacts.Include(contact => contact.Office).OrderBy(contact => contact.Id).ToListAsync(cancellation);
        var writing = await LetterWriting.ForAsync(db, associations.Union.Id, cancellation);
        db.GreetingRounds.AddRange(new DemoGreetings(desk, associations.Union, partners, contacts, writing).Rounds(history, letters));
        db.FeedSubscriptions.AddRange(correspondence.SubscriptionsOf(associations.Union));
        await db.SaveChangesAsync(cancellation);
        await new DemoFetches(db, time.GetUtcNow()).TellAsync(cancellation);
        await new DemoGuests(db, desk.Today).AddAsync(history, cancellation);
    }

    private async Task<List<Partner>> PartnersAsync(DemoAssociations associations, IReadOnlyDictionary<string, Country> countries, CancellationToken cancellation)
    {
        List<Partner> partners =
        [
            .. DemoPartners.LocalitiesFrom(await LocalityTie.ReadAsync(cancellation), associations.Union),
            .. DemoPartners.ConsulatesOf(countries, associations.Union),
            .. DemoAgreements.MoreOf(associations.Union, await db.Blocs.SingleOrDefaultAsync(bloc => bloc.Key == "asean", cancellation)),
        ];
        db.Partners.AddRange(partners);
        await db.SaveChangesAsync(cancellation);
        db.Contacts.AddRange(new DemoContacts(await db.Offices.ToDictionaryAsync(office => office.NameVi, cancellation), time.Today()).Of(partners));
        db.AddRange(new DemoAgreements(associations.Union, partners, await CalendarAsync(cancellation), time.Today()).All());
        await db.SaveChangesAsync(cancellation);
        return partners;
    }

    private async Task<WorkingCalendar> CalendarAsync(CancellationToken cancellation) => new(await db.Holidays.AsNoTracking().ToListAsync(cancellation));

    private static OptionsValidationException Refused(string reason) => new(nameof(DemoOptions), typeof(DemoOptions), [reason]);
}
