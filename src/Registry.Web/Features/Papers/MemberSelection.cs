using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Registry.Data.Finding;
using Registry.Data.Queries;
using Registry.Domain.Members;

namespace Registry.Web.Features.Papers;

/// <summary>The memberships a paper is about: those ticked, or all that fit the filter; as it stands in an address.</summary>
/// <param name="Chosen">Keys of memberships that were ticked; none: all that fit.</param>
public sealed record MemberSelection(MemberFilter Filter, IReadOnlyList<int> Chosen)
{
    /// <summary>The selection as it stands in an address.</summary>
    public IEnumerable<(string Name, string Value)> Address()
    {
        (string Name, object? Value)[] filter =
        [
            ("Q", Filter.Q), ("Association", Filter.Association), ("Class", Filter.Class), ("Category", Filter.Category), ("Kind", Filter.Kind),
            ("State", Filter.State == MemberState.Active ? null : Filter.State), ("Joined", Filter.Joined), ("Missing", Filter.Missing),
            ("Gender", Filter.Gender), ("BornFrom", Filter.BornFrom), ("BornTo", Filter.BornTo),
        ];
        return filter.Where(one => one.Value is not null).Select(one => (one.Name, Convert.ToString(one.Value, CultureInfo.InvariantCulture)!))
            .Concat(Chosen.Select(id => ("chosen", id.ToString(CultureInfo.InvariantCulture))));
    }

    /// <summary>Within the reader's rights, without those who asked to be left out.</summary>
    public async Task<IQueryable<Membership>> FindAsync(MemberFinder finder, DateOnly day, CancellationToken cancellation)
    {
        var found = (await finder.MatchAsync(Filter, day, cancellation)).AsNoTracking().Unrestricted();
        return Chosen.Count == 0 ? found : found.Where(membership => Chosen.Contains(membership.Id));
    }
}
