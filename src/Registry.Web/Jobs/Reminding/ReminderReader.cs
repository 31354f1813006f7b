using Registry.Data.Accounts;
using Registry.Domain.Access;
using Registry.Domain.Reminders;
using Registry.Web.Mail;

namespace Registry.Web.Jobs.Reminding;

/// <summary>Somebody who may be reminded, with what they may do as of now.</summary>
internal sealed class ReminderReader(RegistryUser user, Reader reader)
{
    public string Id => user.Id;

    public string Name => user.DisplayName;

    public string? Address => user.Email;

    public string Language => user.Language;

    public bool IsActive => user.IsActive;

    /// <summary>The associations whose days and plans this person looks after.</summary>
    public IReadOnlyList<int> Plans { get; } = reader.AssociationsFor(Ability.Plan);

    /// <summary>What they may do and where, as queries ask it.</summary>
    public Reader Rights => reader;

    /// <summary>The associations this person keeps.</summary>
    public IReadOnlyList<int> Keeps { get; } = reader.AssociationsFor(Ability.KeepAssociations);

    public ReminderRecipient As(Ability ability, int associationId) =>
        new(Id, user.IsActive, reader.May(ability, associationId), Outbox.CanReach(user.Email));

    public ReminderRecipient AsPlanner() => new(Id, user.IsActive, MayKnow: true, Outbox.CanReach(user.Email));
}
