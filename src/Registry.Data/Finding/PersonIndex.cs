using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Registry.Domain.Members;

namespace Registry.Data.Finding;

/// <summary>Keeps the words by which people are found, and what memberships repeat of a person, with every save.</summary>
/// <remarks>Who writes past the context writes <see cref="PersonWords.Of(Person)"/> as well.</remarks>
internal sealed class PersonIndex
{
    private readonly List<Changed> persons = [];
    private readonly HashSet<int> described = [];

    public bool IsEmpty => persons.Count == 0 && described.Count == 0;

    /// <summary>Whose name is about to change, and how they were found until now.</summary>
    public static PersonIndex Collect(ChangeTracker tracker)
    {
        var index = new PersonIndex();
        foreach (var entry in tracker.Entries<Person>())
        {
            if (entry.State is EntityState.Added or EntityState.Deleted || (entry.State == EntityState.Modified && IsRenamed(entry)))
                index.persons.Add(new(entry.Entity, entry.State, entry.OriginalValues));
            if (entry.State == EntityState.Modified && (IsRenamed(entry) || IsDescribed(entry)))
                index.described.Add(entry.Entity.Id);
        }

        index.described.UnionWith(tracker.Entries<Membership>()
            .Where(entry => entry.State == EntityState.Modified && entry.Property(membership => membership.PersonId).IsModified)
            .Select(entry => entry.Entity.PersonId));
        return index;
    }

    /// <summary>Within the transaction, after the people: new ones have their keys now. The caller saves once more.</summary>
    public async Task WriteAsync(RegistryDbContext db, CancellationToken cancellation)
    {
        foreach (var person in persons)
            await person.WriteAsync(db, cancellation);
        foreach (var id in described)
            await RepeatAsync(db, id, cancellation);
    }

    /// <summary>Words are written and never changed: nobody needs them tracked.</summary>
    public static void Forget(ChangeTracker tracker)
    {
        foreach (var word in tracker.Entries<PersonWord>().ToList())
            word.State = EntityState.Detached;
    }

    private static bool IsRenamed(EntityEntry<Person> entry) =>
        entry.Property(person => person.SearchName).IsModified || entry.Property(person => person.SortName).IsModified;

    private static bool IsDescribed(EntityEntry<Person> entry) =>
        entry.Property(person => person.Gender).IsModified || entry.Property(person => person.BirthYear).IsModified || entry.Property(person => person.Kind).IsModified;

    /// <summary>The memberships of a person stand where the person stands, and are counted as the person is.</summary>
    private static async Task RepeatAsync(RegistryDbContext db, int personId, CancellationToken cancellation)
    {
        if (await db.Persons.FindAsync([personId], cancellation) is not { } person)
            return;

        var (order, kind, gender, birthYear) = (person.OrderKey, person.Kind, person.Gender, person.BirthYear);
        await db.Memberships.Where(membership => membership.PersonId == personId).ExecuteUpdateAsync(
            set => set.SetProperty(membership => membership.SortName, order)
                .SetProperty(membership => membership.OfKind, kind)
                .SetProperty(membership => membership.OfGender, gender)
                .SetProperty(membership => membership.OfBirthYear, birthYear),
            cancellation);
    }

    private sealed class Changed(Person person, EntityState state, PropertyValues before)
    {
        private readonly string oldNames = before.GetValue<string>(nameof(Person.SearchName));
        private readonly string oldOrder = Order(before.GetValue<string>(nameof(Person.SortName)));

        public async Task WriteAsync(RegistryDbContext db, CancellationToken cancellation)
        {
            if (state != EntityState.Added)
                await RemoveAsync(db, cancellation);
            if (state == EntityState.Deleted)
                return;

            db.PersonWords.AddRange(PersonWords.Of(person));
        }

        private Task<int> RemoveAsync(RegistryDbContext db, CancellationToken cancellation)
        {
            string[] words = [.. PersonWords.SplitFolded(oldNames)];
            var id = person.Id;
            return db.PersonWords.Where(word => words.Contains(word.Word) && word.SortName == oldOrder && word.PersonId == id).ExecuteDeleteAsync(cancellation);
        }

        private static string Order(string sortName) => sortName.Length <= Person.OrderLength ? sortName : sortName[..Person.OrderLength];
    }
}
