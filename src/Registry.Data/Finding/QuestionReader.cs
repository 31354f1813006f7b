using Microsoft.EntityFrameworkCore;
using Registry.Data.Queries;
using Registry.Domain.Access;

namespace Registry.Data.Finding;

/// <summary>Makes a filter ready for the database within the rights of a reader.</summary>
internal sealed class QuestionReader(RegistryDbContext db, Reader reader, int few)
{
    /// <summary>How many words of the index may answer the beginning of one.</summary>
    private const int Completions = 12;

    /// <summary>Words are counted further than lists, so that the rarest of several common ones is known.</summary>
    private const int CountedFurther = 10;

    private const int MostPersons = 1000;

    public async Task<MemberQuestion> ReadAsync(MemberFilter filter, DateOnly day, CancellationToken cancellation)
    {
        var terms = new SearchTerms(filter.Q);
        var isPersonal = filter.IsPersonal || terms.Years.Count > 0 || terms.Emails.Count > 0;
        var scope = await ScopeAsync(filter.Association, isPersonal ? Ability.SeePersonalData : Ability.Read, cancellation);
        var words = await WordsAsync(terms.Words, cancellation);
        List<int[]> persons = [];
        foreach (var number in terms.Numbers)
            persons.Add(await NumberedAsync(number, scope, cancellation));
        foreach (var email in terms.Emails)
            persons.Add(await db.Persons.Beginning(person => person.Email, email)
                .OrderBy(person => person.Email).Select(person => person.Id).Take(MostPersons).ToArrayAsync(cancellation));

        return new(filter, day, scope, words, terms.Years, persons);
    }

    /// <summary>The associations looked through: what the reader may see, below the one that was asked for; null where that is everything.</summary>
    private async Task<IReadOnlyList<int>?> ScopeAsync(int? root, Ability ability, CancellationToken cancellation)
    {
        var visible = reader.AssociationsFor(ability);
        if (root is not { } top)
            return visible.Count == await db.Associations.CountAsync(cancellation) ? null : visible;

        var below = new HashSet<int> { top };
        for (int[] level = [top]; level.Length > 0;)
        {
            var parents = level;
            level = await db.Associations.Where(one => one.ParentId != null && parents.Contains(one.ParentId.Value)).Select(one => one.Id).ToArrayAsync(cancellation);
            level = [.. level.Where(below.Add)];
        }

        return [.. visible.Where(below.Contains)];
    }

    /// <summary>The rarest first: from there a list is read.</summary>
    private async Task<IReadOnlyList<SoughtWord>> WordsAsync(List<string> typed, CancellationToken cancellation)
    {
        var most = typed.Count == 1 ? few : CountedFurther * few;
        List<SoughtWord> words = [];
        foreach (var word in typed)
            words.Add(await SeekAsync(word, most, cancellation));
        if (words.Count > 1 && words.TrueForAll(word => word.Frequency > most))
            for (var i = 0; i < words.Count; i++)
                words[i] = words[i] with { Reach = await ReachAsync(words[i].Known, most, cancellation) };

        return [.. words.OrderBy(word => word.Frequency).ThenByDescending(word => word.Reach, StringComparer.Ordinal)];
    }

    /// <summary>Whose name stands in the index after so many others with a word; several words are as common as can be.</summary>
    private async Task<string> ReachAsync(IReadOnlyList<string> known, int many, CancellationToken cancellation) => known is [var word]
        ? await db.PersonWords.Where(one => one.Word == word).OrderBy(one => one.Word).ThenBy(one => one.SortName).Select(one => one.SortName).Skip(many).FirstOrDefaultAsync(cancellation) ?? ""
        : "";

    /// <summary>A word that the index knows is that word; any other is the beginning of those it knows.</summary>
    private async Task<SoughtWord> SeekAsync(string word, int most, CancellationToken cancellation)
    {
        var frequency = await FrequencyAsync([word], most, cancellation);
        if (frequency > 0)
            return new([word], frequency);

        List<string> known = [];
        for (var last = word; known.Count < Completions; known.Add(last))
        {
            var next = await db.PersonWords.BeginningAfter(one => one.Word, word, last)
                .OrderBy(one => one.Word).Select(one => one.Word).FirstOrDefaultAsync(cancellation);
            if (next is null)
                break;
            last = next;
        }

        return new(known, await FrequencyAsync(known, most, cancellation));
    }

    private Task<int> FrequencyAsync(List<string> words, int most, CancellationToken cancellation) => words.Count == 0
        ? Task.FromResult(0)
        : db.PersonWords.Where(one => words.Contains(one.Word)).OrderBy(one => one.Word).Take(most + 1).CountAsync(cancellation);

    /// <summary>Those who have the number on a card or, for who may see it, as a telephone.</summary>
    private async Task<int[]> NumberedAsync(string number, IReadOnlyList<int>? scope, CancellationToken cancellation)
    {
        string[] written = [number, number.ToUpperInvariant(), number.ToLowerInvariant()];
        var found = await db.Memberships.Where(membership => membership.Number != null && written.Contains(membership.Number))
            .Select(membership => new { membership.PersonId, membership.AssociationId }).Take(MostPersons).ToListAsync(cancellation);
        HashSet<int> persons = [.. found.Where(one => scope?.Contains(one.AssociationId) != false).Select(one => one.PersonId)];
        if (SearchTerms.PhoneOf(number) is { } phone && reader.May(Ability.SeePersonalData))
            persons.UnionWith(await PhonedAsync(phone, cancellation));

        return [.. persons];
    }

    /// <summary>Only people of whom the reader may know the telephone number.</summary>
    private async Task<int[]> PhonedAsync(string phone, CancellationToken cancellation)
    {
        var mine = reader.AssociationsFor(Ability.SeePersonalData);
        return await db.Persons.Beginning(person => person.PhoneKey, phone)
            .Where(person => db.Memberships.Any(membership => membership.PersonId == person.Id && mine.Contains(membership.AssociationId)))
            .OrderBy(person => person.PhoneKey).Select(person => person.Id).Take(MostPersons).ToArrayAsync(cancellation);
    }
}
