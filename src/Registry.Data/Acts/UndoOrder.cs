using Microsoft.EntityFrameworkCore.Metadata;

namespace Registry.Data.Acts;

/// <summary>In which order records can be taken away: what points to others goes before them.</summary>
internal static class UndoOrder
{
    public static IEnumerable<IEntityType> Of(IEnumerable<IEntityType> types)
    {
        var left = types.ToList();
        while (left.Count > 0)
        {
            var next = left.FirstOrDefault(type => !left.Any(other => other != type && PointsTo(other, type))) ?? left[0];
            left.Remove(next);
            yield return next;
        }
    }

    private static bool PointsTo(IEntityType from, IEntityType to) => from.GetForeignKeys().Any(key => key.PrincipalEntityType == to);
}
