using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Acts;
using Registry.Data.Auditing;
using Registry.Data.Duplicates;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Domain.Members.Duplicates;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Members.Duplicates;

/// <summary>Two records side by side, and one made of them field by field.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class MergerModel(
    RegistryDbContext db, Reader reader, PersonMerging merging, PersonalDataJournal journal, TimeProvider time, IStringLocalizer<Text> text) : PairPage(db, reader)
{
    /// <summary>The record that stays; the other leads to it.</summary>
    [BindProperty]
    public int Stays { get; set; }

    /// <summary>Fields taken from the newer record.</summary>
    [BindProperty]
    public Dictionary<MergeField, bool> Second { get; set; } = [];

    /// <summary>The states of both records that were looked at.</summary>
    [BindProperty]
    public string Seen { get; set; } = "";

    public IReadOnlyList<MergeRow> Rows { get; private set; } = [];

    public bool IsStale { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return await AlreadyMergedAsync(id, cancellation);
        if (Pair.State != DuplicateState.Open)
            return RedirectToPage("Index", new { decided = true });

        Stays = Pair.FirstId;
        await ShowAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return await AlreadyMergedAsync(id, cancellation);
        if (Seen != Versions())
            return await CompareAgainAsync(cancellation);

        Pair.Decide(DuplicateState.Merged, time.GetUtcNow(), Reader.Name);
        try
        {
            await MergeAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            Db.ChangeTracker.Clear();
            return await FindAsync(id, cancellation) ? await CompareAgainAsync(cancellation) : await AlreadyMergedAsync(id, cancellation);
        }

        TempData["Done"] = text["The two records are one now. Until {0} days from now this can be undone under “Done to many at once”.", Act.UndoDays].Value;
        return Redirect($"~/Members/{Stays}");
    }

    private async Task MergeAsync(CancellationToken cancellation)
    {
        var isFirst = Stays != Pair.SecondId;
        Stays = isFirst ? Pair.FirstId : Pair.SecondId;
        var both = await Db.Persons.AsTracking().Include(person => person.FormerNames).Where(person => person.Id == Pair.FirstId || person.Id == Pair.SecondId)
            .ToDictionaryAsync(person => person.Id, cancellation);
        var (stays, goes) = isFirst ? (both[Pair.FirstId], both[Pair.SecondId]) : (both[Pair.SecondId], both[Pair.FirstId]);
        var taken = Enum.GetValues<MergeField>().Where(field => Second.TryGetValue(field, out var second) ? second == isFirst : !Merging.Says(stays, field)).ToHashSet();
        var kept = Reader.AssociationsFor(Ability.KeepMembers);
        var association = await Db.Memberships.Where(one => both.Keys.Contains(one.PersonId) && kept.Contains(one.AssociationId))
            .OrderBy(one => one.Id).Select(one => (int?)one.AssociationId).FirstOrDefaultAsync(cancellation);
        await merging.MergeAsync(Pair, stays, goes, taken, association, text["record {0} into record {1}", goes.Id, stays.Id], cancellation);
    }

    /// <summary>Telephone numbers and addresses stand side by side: that was looked at.</summary>
    private async Task ShowAsync(CancellationToken cancellation)
    {
        Seen = Versions();
        Rows = MergeRow.Of(Row.First.Person, Row.Second.Person, text);
        await journal.ViewedAsync(Pair.FirstId, PersonalDataKind.Contact, cancellation);
        await journal.ViewedAsync(Pair.SecondId, PersonalDataKind.Contact, cancellation);
    }

    private async Task<IActionResult> CompareAgainAsync(CancellationToken cancellation)
    {
        ModelState.Remove(nameof(Seen));
        IsStale = true;
        await ShowAsync(cancellation);
        return new Microsoft.AspNetCore.Mvc.RazorPages.PageResult { StatusCode = StatusCodes.Status409Conflict };
    }

    /// <summary>The second of two clicks, or an old address: whoever may see the record that stayed is led there.</summary>
    private async Task<IActionResult> AlreadyMergedAsync(int id, CancellationToken cancellation)
    {
        var into = await Db.DuplicatePairs.Where(pair => pair.Id == id && pair.State == DuplicateState.Merged)
            .Join(Db.Persons.VisibleTo(Db, Reader, Ability.KeepMembers), _ => true, _ => true, (pair, person) => new { pair, person.Id })
            .Where(one => one.Id == one.pair.FirstId || one.Id == one.pair.SecondId).Select(one => (int?)one.Id).FirstOrDefaultAsync(cancellation);
        return into is { } stayed ? Redirect($"~/Members/{stayed}") : NotFound();
    }

    private string Versions() => $"{Row.First.Person.Version}-{Row.Second.Person.Version}";
}
