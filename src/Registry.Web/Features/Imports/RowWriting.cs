using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Acts;
using Registry.Data.Auditing;
using Registry.Data.Finding;
using Registry.Data.Imports;
using Registry.Domain.Associations;
using Registry.Domain.Members;
using Registry.Domain.Members.Import.Rows;
using Registry.Domain.Members.Import.Writing;
using Registry.Web.Time;

namespace Registry.Web.Features.Imports;

/// <summary>Brings the rows of a list into the registry, portion by portion within one transaction.</summary>
internal sealed class RowWriting(RegistryDbContext db, ActLedger ledger, RowUpdates updates, TimeProvider time)
{
    public async Task<WritingRun> BeginAsync(Import import, ImportScope scope, Act? act, IQueryable<ImportRow> rows, CancellationToken cancellation)
    {
        var until = await db.Persons.MaxAsync(person => (int?)person.Id, cancellation) ?? 0;
        var targets = await rows.Where(row => row.Twin != null).Select(row => row.Twin!.Value).Distinct().ToListAsync(cancellation);
        return new(scope, act, time.Today(), until, targets.ToHashSet(), await BranchesAsync(import, act, cancellation));
    }

    public async Task WriteAsync(WritingRun run, IReadOnlyList<ReadRow> rows, CancellationToken cancellation)
    {
        foreach (var row in rows)
            run.Count(RowDecision.Of(row.Row));
        if (run.Act is null)
            return;

        await AddAsync(run, [.. rows.Where(row => RowDecision.Of(row.Row) == RowAct.Add)], cancellation);
        foreach (var row in rows.Where(row => row.Row.PersonId is not null && RowDecision.Of(row.Row) is RowAct.Update or RowAct.Nothing))
            run.Remember(row.Row, row.Row.PersonId!.Value);

        var known = rows.Where(row => RowDecision.Of(row.Row) is RowAct.Update or RowAct.Join).Select(row => (Row: row, PersonId: run.PersonOf(row.Row.Twin) ?? row.Row.PersonId)).ToList();
        await AddAsync(run, [.. known.Where(one => one.PersonId is null).Select(one => one.Row)], cancellation); // the row it belonged to was left out
        await updates.UpdateAsync(run, [.. known.Where(one => one.PersonId is not null).Select(one => (one.Row, one.PersonId!.Value))], cancellation);
    }

    /// <summary>Branches that the list names and somebody chose to make.</summary>
    private async Task<IReadOnlyDictionary<string, int>> BranchesAsync(Import import, Act? act, CancellationToken cancellation)
    {
        var wanted = (ImportJson.Read<List<WordChoice>>(import.Words) ?? []).Where(choice => choice is { Kind: ListWordKind.Branch, Act: WordAct.Create }).ToList();
        if (wanted.Count == 0 || act is null)
            return new Dictionary<string, int>();

        var parent = await db.Associations.SingleAsync(association => association.Id == import.AssociationId, cancellation);
        var made = wanted.ToDictionary(choice => choice.Text, choice => new Association(AssociationKind.Branch, parent, choice.Name ?? choice.Text));
        db.Associations.AddRange(made.Values);
        await ledger.SaveIntoAsync(act, cancellation);
        return made.ToDictionary(pair => pair.Key, pair => pair.Value.Id);
    }

    private async Task AddAsync(WritingRun run, List<ReadRow> rows, CancellationToken cancellation)
    {
        if (rows.Count == 0)
            return;

        var persons = rows.ConvertAll(row => PersonWriting.Make(row.Draft));
        await db.GiveKeysAsync(persons, cancellation);
        var memberships = rows.Zip(persons, (row, person) => MembershipWriting.Begin(person, run.BranchOf(row.Draft), row.Draft)).ToList();
        await db.GiveKeysAsync(memberships, cancellation);
        foreach (var (row, membership) in rows.Zip(memberships))
            membership.Categorise(row.Draft.CategoryIds);
        var categories = memberships.SelectMany(membership => membership.Categories).ToList();
        await db.GiveKeysAsync(categories, cancellation);
        await db.InsertManyAsync(persons, cancellation);
        await FormerNamesAsync(run.Act!, persons, cancellation);
        // in the order of their table, so that neighbours are written together
        await db.InsertManyAsync(
            persons.SelectMany(PersonWords.Of).OrderBy(word => word.Word, StringComparer.Ordinal).ThenBy(word => word.SortName, StringComparer.Ordinal), cancellation);
        await db.InsertManyAsync(memberships, cancellation);
        await db.InsertManyAsync(categories, cancellation);
        var entries = persons.ConvertAll(person => Entry(run.Act!, person));
        await db.GiveKeysAsync(entries, cancellation);
        await db.InsertManyAsync(entries, cancellation);
        await ledger.RecordMadeAsync(run.Act!, persons, person => person.Id, cancellation);
        await ledger.RecordMadeAsync(run.Act!, memberships, membership => membership.Id, cancellation);
        foreach (var (row, person) in rows.Zip(persons))
        {
            run.Remember(row.Row, person.Id);
            run.Represent(person.Id, row.Draft.Representative);
        }
    }

    /// <summary>Former names are rare: they go the slow way, as part of people who are there by now.</summary>
    private async Task FormerNamesAsync(Act act, List<Person> persons, CancellationToken cancellation)
    {
        var named = persons.FindAll(person => person.FormerNames.Count > 0);
        if (named.Count == 0)
            return;

        db.AttachRange(named);
        await ledger.SaveIntoAsync(act, cancellation);
        foreach (var person in named)
            db.Entry(person).State = EntityState.Detached;
    }

    /// <summary>What the journal says of people who came with a list.</summary>
    private static AuditEntry Entry(Act act, Person person) => new()
    {
        At = act.At,
        ById = act.ById,
        ByName = act.ByName,
        Entity = nameof(Person),
        EntityId = person.Id.ToString(CultureInfo.InvariantCulture),
        Act = nameof(EntityState.Added),
        Changes = ImportJson.Write(new Dictionary<string, string[]> { [nameof(Person.FullName)] = [person.FullName] }),
    };
}
