using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Registry.Data.Finding;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Members;

namespace Registry.Web.Features.Members.Many;

/// <summary>The memberships of today that a selection means, within what the reader keeps.</summary>
public sealed class SelectedMembers
{
    /// <summary>More at a time would keep everybody else waiting for the database.</summary>
    public const int Most = 5000;

    private static readonly HashSet<string> FilterNames =
        [.. typeof(MemberFilter).GetProperties().Where(property => property.CanWrite).Select(property => property.Name.ToUpperInvariant())];

    private SelectedMembers(IReadOnlyList<Membership> rows, bool isTooMany)
    {
        Rows = rows;
        IsTooMany = isTooMany;
    }

    public IReadOnlyList<Membership> Rows { get; }

    public bool IsTooMany { get; }

    /// <summary>Tells this state of these rows from any other.</summary>
    public string Stamp => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(';', Rows.Select(row => $"{row.Id}/{row.Version}")))))[..16];

    /// <param name="chosen">None: all that fit the filter.</param>
    public static async Task<SelectedMembers> LoadAsync(
        MemberFinder finder, Reader reader, MemberFilter filter, IReadOnlyCollection<int> chosen, DateOnly today, CancellationToken cancellation)
    {
        var found = (await finder.MatchAsync(filter, today, cancellation)).VisibleTo(reader, Ability.KeepMembers).InForceOn(today);
        if (chosen.Count > 0)
            found = found.Where(row => chosen.Contains(row.Id));

        var rows = await found.AsTracking().Include(row => row.Person).Include(row => row.Association).Include(row => row.Categories).IgnoreAutoIncludes().AsSplitQuery()
            .ByName().Take(Most + 1).ToListAsync(cancellation);
        return new([.. rows.Take(Most)], rows.Count > Most);
    }

    /// <summary>The part of an address that is the filter of a list of members.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> FilterOf(IQueryCollection query) => query
        .Where(pair => FilterNames.Contains(pair.Key.ToUpperInvariant()))
        .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value)).Where(pair => !string.IsNullOrEmpty(pair.Value));
}
