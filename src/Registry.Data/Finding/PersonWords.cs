using Microsoft.EntityFrameworkCore;
using Registry.Data.Acts;
using Registry.Domain;
using Registry.Domain.Members;

namespace Registry.Data.Finding;

/// <summary>Takes names apart into the words by which they are found.</summary>
public static class PersonWords
{
    /// <summary>What must be written beside a person who is not saved through the context, such as one of a long list.</summary>
    public static IEnumerable<PersonWord> Of(Person person) => Of(person.Id, person.SearchName, person.OrderKey);

    /// <summary>The words of a text as they are kept: folded, letters and digits only, each once.</summary>
    public static IEnumerable<string> Split(string text) => SplitFolded(SearchText.Fold(text));

    /// <summary>Removes the words of people whom an act had made and who are gone with it.</summary>
    internal static async Task SweepAsync(RegistryDbContext db, Act act, CancellationToken cancellation)
    {
        var made = db.ActChanges.Where(change => change.ActId == act.Id && change.Entity == nameof(Person) && change.Before == null);
        if (await made.MinAsync(change => (int?)change.RecordId, cancellation) is not { } first)
            return;

        var last = await made.MaxAsync(change => change.RecordId, cancellation);
        await db.PersonWords.Where(word => word.PersonId >= first && word.PersonId <= last && !db.Persons.Any(person => person.Id == word.PersonId))
            .ExecuteDeleteAsync(cancellation);
    }

    internal static IEnumerable<PersonWord> Of(int personId, string searchName, string order) =>
        SplitFolded(searchName).Select(word => new PersonWord { Word = word, SortName = order, PersonId = personId });

    internal static IEnumerable<string> SplitFolded(string folded)
    {
        var seen = new HashSet<string>();
        var start = 0;
        for (var end = 0; end <= folded.Length; end++)
        {
            if (end < folded.Length && IsPart(folded[end]))
                continue;

            if (end > start && seen.Add(Cut(folded, start, end)))
                yield return Cut(folded, start, end);
            start = end + 1;
        }
    }

    private static bool IsPart(char character) => char.IsLetterOrDigit(character) || char.IsSurrogate(character);

    private static string Cut(string folded, int start, int end) => folded[start..Math.Min(end, start + PersonWord.WordLength)];
}
