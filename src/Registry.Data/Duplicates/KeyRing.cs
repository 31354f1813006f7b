using Registry.Domain.Members.Duplicates;

namespace Registry.Data.Duplicates;

/// <summary>The keys of one kind of everybody, sixteen bytes each: a hundred megabytes for a million people and all kinds.</summary>
internal sealed class KeyRing
{
    /// <summary>A key that so many share says nothing, such as the telephone of an office.</summary>
    private const int TooMany = 60;

    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly List<(ulong Hash, int Id)> keys = [];

    public void Add(PersonKey key, int id) => keys.Add((Hash(key.Value), id));

    /// <summary>Those who share a key, as keys of people; different keys of one hash are told apart when people are compared.</summary>
    public IEnumerable<int[]> Groups()
    {
        keys.Sort();
        for (var start = 0; start < keys.Count;)
        {
            var end = start + 1;
            while (end < keys.Count && keys[end].Hash == keys[start].Hash)
                end++;

            if (end - start is > 1 and <= TooMany)
                yield return [.. Enumerable.Range(start, end - start).Select(i => keys[i].Id).Distinct()];
            start = end;
        }
    }

    /// <remarks>FNV-1a: the same in every process, and good enough to put like to like.</remarks>
    private static ulong Hash(string value)
    {
        var hash = Offset;
        foreach (var character in value)
            hash = (hash ^ character) * Prime;

        return hash;
    }
}
