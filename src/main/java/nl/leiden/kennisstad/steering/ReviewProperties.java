package nl.leiden.kennisstad.steering;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When leads are reminded of a report they have not handed in.
 *
 * @param remindBefore so many days before it is due
 * @param remindAfter so many days after it was due
 */
@Validated
@ConfigurationProperties("kennisstad.review")
record ReviewProperties(
        @DefaultValue({"7", "1"})
                List<
                                @Min(value = 0, message = "must be numbers of days, 0 to 365")
                                @Max(value = 365, message = "must be numbers of days, 0 to 365")
                                Integer>
                        remindBefore,
        @DefaultValue({"1", "7"})
                List<
                                @Min(value = 1, message = "must be numbers of days, 1 to 365")
                                @Max(value = 365, message = "must be numbers of days, 1 to 365")
                                Integer>
                        remindAfter) {}
