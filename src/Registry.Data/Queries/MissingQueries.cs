using Microsoft.EntityFrameworkCore;
using Registry.Data.Finding;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Associations.Board;

namespace Registry.Data.Queries;

/// <summary>What is missing or stale in the associations whose members a reader keeps, each with the page that puts it right.</summary>
/// <remarks>Another thing to look at is another method that yields <see cref="Missing"/>, and its line in <see cref="FindAsync"/>.</remarks>
public sealed class MissingQueries(RegistryDbContext db, Reader reader, MemberFinder members)
{
    /// <summary>Whoever keeps more is shown the first ones; the rest stand on the pages of the associations.</summary>
    private const int MostAssociations = 60;

    public async Task<IReadOnlyList<Missing>> FindAsync(DateOnly today, CancellationToken cancellation)
    {
        var kept = await db.Associations.VisibleTo(reader, Ability.KeepMembers)
            .Where(association => association.Status == AssociationStatus.Active)
            .OrderBy(association => association.SortName).ThenBy(association => association.Id)
            .Select(association => association.Id).Take(MostAssociations).ToListAsync(cancellation);
        if (kept.Count == 0)
            return [];

        var boards = await db.BoardsAsync(kept, cancellation);
        return
        [
            .. boards.SelectMany(board => Board(board, today)),
            .. boards.SelectMany(board => Term(board, today)),
            .. (await db.StandingOfAsync(kept, today, cancellation)).Select(one => Standing(one.AssociationId, one.Warning)),
            .. await MembersAsync(today, cancellation),
        ];
    }

    private static IEnumerable<Missing> Board(KeptBoard board, DateOnly today) => board.WarningsOn(today)
        .Where(warning => warning.Code != BoardWarnings.CarriedOver) // the term that is over says it
        .Select(warning => new Missing(board.AssociationId, warning.Code, warning.IsGrave, $"/Associations/{board.AssociationId}/{warning.Page}", warning.Arguments));

    private static IEnumerable<Missing> Term(KeptBoard board, DateOnly today)
    {
        var address = $"/Associations/{board.AssociationId}";
        if (board.TermOn(today) is not { } term)
            yield break;
        if (term.IsOver)
            yield return new(board.AssociationId, "Missing.TermOver", IsGrave: true, address, term.EndsOn);
        else if (term.WarnsAtMonths is not null)
            yield return new(board.AssociationId, "Missing.TermEnding", IsGrave: false, address, term.EndsOn, term.DaysLeft);
    }

    private static Missing Standing(int id, AssociationWarning warning) => new(
        id, warning.Code, warning.IsGrave, warning.Page == "Members" ? $"/Members?Association={id}" : $"/Associations/{id}/{warning.Page}", warning.Arguments);

    /// <summary>People are counted once for the whole subtree of each grant: the list they lead to shows it likewise.</summary>
    private async Task<IReadOnlyList<Missing>> MembersAsync(DateOnly today, CancellationToken cancellation)
    {
        List<Missing> found = [];
        foreach (var root in reader.Grants.Where(grant => grant.Carries(Ability.KeepMembers) && grant.Carries(Ability.SeePersonalData)).Select(grant => grant.RootId).Distinct())
            foreach (var what in Enum.GetValues<MissingData>())
            {
                var filter = new MemberFilter { Association = root, Missing = what };
                var people = (await members.MatchAsync(filter, today, cancellation)).Select(membership => membership.PersonId).Distinct();
                if (await people.CountAsync(cancellation) is > 0 and var count)
                    found.Add(new(root, CodeOf(what), IsGrave: false, $"/Members?Association={root}&Missing={what}", count));
            }

        return found;
    }

    private static string CodeOf(MissingData what) => what switch
    {
        MissingData.Phone => "Missing.Phone",
        MissingData.Address => "Missing.Address",
        MissingData.Birth => "Missing.Birth",
        _ => "Missing.Consent",
    };
}
