using Registry.Domain.Reminders;

namespace Registry.Domain.Tests.Reminders;

public sealed class ReminderRecipientTests
{
    private static readonly ReminderRecipient Owner = new("owner", IsActive: true, MayKnow: true, HasAddress: true);
    private static readonly ReminderRecipient[] Planners = [new("planner", true, true, true)];

    [Theory]
    [InlineData(false, true, true, ReminderReason.RecipientInactive)]
    [InlineData(true, false, true, ReminderReason.RecipientWithoutRight)]
    [InlineData(true, true, false, ReminderReason.RecipientWithoutAddress)]
    [InlineData(true, true, true, null)]
    public void Each_obstacle_has_its_reason(bool isActive, bool mayKnow, bool hasAddress, string? withheld) =>
        Assert.Equal(withheld, new ReminderRecipient("owner", isActive, mayKnow, hasAddress).Withheld);

    [Fact]
    public void A_task_goes_to_its_owner() => Assert.Equal([Owner], ReminderRecipient.OfTask(Owner, Planners));

    [Fact]
    public void A_task_of_nobody_goes_to_the_planners()
    {
        var planner = Assert.Single(ReminderRecipient.OfTask(null, Planners));

        Assert.Equal(("planner", true), (planner.UserId, planner.StandsIn));
    }

    [Fact]
    public void An_owner_who_cannot_be_reached_is_noted_and_the_planners_are_told() =>
        Assert.Equal(["owner", "planner"], ReminderRecipient.OfTask(Owner with { IsActive = false }, Planners).Select(recipient => recipient.UserId));
}
