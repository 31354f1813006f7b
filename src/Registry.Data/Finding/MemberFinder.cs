using Microsoft.EntityFrameworkCore;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Members;

namespace Registry.Data.Finding;

/// <summary>Finds members: every list, export, card and bulk act asks here, so that all mean the same people.</summary>
public sealed class MemberFinder(RegistryDbContext db, Reader reader)
{
    /// <summary>Whoever has come so far wants a filter, not another page.</summary>
    private const int DeepestPage = 400;

    /// <summary>So many rows are read and sorted rather than walked through.</summary>
    internal int Few { get; init; } = 4_000;

    /// <summary>All who fit, in no order: for exports, counts and acts.</summary>
    public async Task<IQueryable<Membership>> MatchAsync(MemberFilter filter, DateOnly day, CancellationToken cancellation)
    {
        var question = await new QuestionReader(db, reader, Few).ReadAsync(filter, day, cancellation);
        return question.IsHopeless ? db.Memberships.Where(_ => false) : new Narrowing(db, question).Apply(db.Memberships);
    }

    /// <summary>One part of the list, in the order of names, read in a time that does not grow with the register.</summary>
    public async Task<MemberPage> PageAsync(MemberFilter filter, DateOnly day, int? page, int size, CancellationToken cancellation)
    {
        var question = await new QuestionReader(db, reader, Few).ReadAsync(filter, day, cancellation);
        if (question.IsHopeless)
            return new([], 1, size, 0, IsMore: false);

        var plan = await new ListPlans(db, question, Few).ChooseAsync(cancellation);
        var counted = await plan.Counted.CountAsync(cancellation);
        var last = plan.IsCut ? DeepestPage : Math.Clamp((counted + size - 1) / size, 1, DeepestPage);
        var shown = Math.Clamp(page ?? 1, 1, last);
        var ids = await plan.Part((shown - 1) * size, size + 1).ToListAsync(cancellation);
        var seen = ((shown - 1) * size) + ids.Count;
        return new([.. ids.Take(size)], shown, size, Math.Max(counted, seen), plan.IsCut && ids.Count > size);
    }
}

/// <summary>A part of a list of members: keys of memberships in their order.</summary>
/// <param name="Total">How many there are, or are at least.</param>
/// <param name="IsMore">There may be more than <paramref name="Total"/>: not all were counted.</param>
public sealed record MemberPage(IReadOnlyList<int> Ids, int Page, int Size, int Total, bool IsMore);
