using Registry.Data.Work;

namespace Registry.Data.Queries;

/// <summary>Questions about addresses that mail does not reach.</summary>
public static class DeliveryQueries
{
    /// <summary>Addresses, in lower case, that nothing more is sent to.</summary>
    public static IQueryable<string> StoppedAddresses(this RegistryDbContext db) => db.DeliveryFailures
        .Where(one => one.ClearedAt == null)
        .GroupBy(one => one.Address)
        .Where(failures => failures.Count() >= DeliveryFailure.Most)
        .Select(failures => failures.Key);

    /// <summary>Mails that came back after the server had taken them.</summary>
    public static IQueryable<OutboxMessage> CameBack(this RegistryDbContext db) =>
        db.Outbox.Where(mail => db.DeliveryFailures.Any(one => one.CameBack && one.Key == mail.MessageId + DeliveryFailure.Back));
}
